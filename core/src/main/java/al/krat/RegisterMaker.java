package al.krat;

import al.krat.domain.Committee;
import al.krat.ledger.History;
import al.krat.template.TemplatePack;
import al.krat.template.compose.RegisterComposer;
import al.krat.template.view.register.RegisterView;
import java.util.List;

/**
 * Makes the register of what was promised and asked for (regjistri).
 *
 * @param languages one, or two side by side
 */
record RegisterMaker(TemplatePack pack, Committee committee, Languages languages) {

    static final String TEMPLATE = "register";

    /** @param history of what the edition may show */
    Document make(History history, RegisterOptions options) {
        return new DocumentMaker(pack, TEMPLATE, languages, (language, note) -> new RegisterComposer(
                                pack.facts(), committee, language, note)
                        .compose(history, options.asOf(), options.selection(), options.edition()))
                .make(options.asOf(), List.of(), List.of());
    }

    RegisterView view(History history, RegisterOptions options) {
        return new RegisterComposer(pack.facts(), committee, languages.all().get(0), null)
                .compose(history, options.asOf(), options.selection(), options.edition());
    }
}
