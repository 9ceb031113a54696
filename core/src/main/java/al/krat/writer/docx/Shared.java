package al.krat.writer.docx;

import al.krat.template.Node;

/**
 * What all of one document's writing shares.
 *
 * @param contents the contents list
 * @param inParts whether each heading of level 2 begins a page
 * @param room width of the text in twips
 * @param turnedRoom width of the text on a sheet that lies
 * @param isTurned whether the sheet lies
 */
record Shared(
        HeadingNumbers headings,
        Numbering numbering,
        Bookmarks bookmarks,
        Pictures pictures,
        Charts charts,
        Notes notes,
        ContentsFlow contents,
        boolean inParts,
        int room,
        int turnedRoom,
        boolean isTurned) {

    /** The same for what stands on a sheet that lies. */
    Shared turned() {
        return new Shared(
                headings,
                numbering,
                bookmarks,
                pictures,
                charts,
                notes,
                contents,
                inParts,
                turnedRoom,
                turnedRoom,
                true);
    }

    /** Whether a part of the page asks for a sheet that lies, and stands where one can begin. */
    boolean turns(Node.Element element, Setting setting) {
        boolean free = !isTurned && setting.area() == Setting.Area.BODY && setting.depth() == 0;
        return free
                && element.is("wide")
                && (element.name().equals("table") || element.name().equals("section"));
    }
}
