package al.krat.template.view;

import java.util.List;

/**
 * A point of the agenda with its minutes.
 *
 * @param number «3», or «3.1» within another
 * @param anchor an id for links
 * @param title as typed
 * @param untitled whether this is text that was typed before any point
 * @param added whether it was added at the opening
 * @param addedBy who asked for it
 * @param blocks what was said and settled, in order
 * @param items points within it
 */
public record ItemView(
        String number,
        String anchor,
        TextView title,
        boolean untitled,
        boolean added,
        List<PartyView> addedBy,
        List<BlockView> blocks,
        List<ItemView> items) {
    public ItemView {
        addedBy = List.copyOf(addedBy);
        blocks = List.copyOf(blocks);
        items = List.copyOf(items);
    }
}
