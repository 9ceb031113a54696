package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.domain.Qark;
import al.krat.template.PackLayer;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** modelet listo: which packs there are. */
@Command(name = "listo", aliases = "list")
final class PackListCommand implements Callable<Integer> {

    private static final String NONE = "—";

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions options = new PackOptions();

    PackListCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Packs packs = new Packs(talk, options);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                said("templates.column.name"),
                said("templates.column.from"),
                said("templates.column.extends"),
                said("templates.column.qark"),
                said("templates.column.state")));
        String last = "durres";
        for (String name : packs.own()) {
            Path folder = packs.folder().orElseThrow().resolve(name);
            rows.add(row(name, talk.environment().shown(folder).toString(), TemplatePack.of(folder)));
            last = name;
        }
        for (String name : TemplatePack.shipped()) {
            if (!packs.own().contains(name)) {
                rows.add(row(name, "krat", TemplatePack.named(name)));
            }
        }
        talk.out().print(TextTable.of(rows));
        talk.out().flush();
        talk.say("templates.listNext", Map.of("name", last));
        return ExitCode.DONE;
    }

    private List<String> row(String name, String from, TemplatePack pack) throws IOException {
        List<Finding> findings = Packs.check(pack);
        long errors = Packs.errors(findings);
        String parents = pack.layers().stream().skip(1).map(PackLayer::name).collect(Collectors.joining(" → "));
        String qark = Qark.of(pack.qark()).map(Qark::albanianName).orElse(NONE);
        String state = findings.isEmpty()
                ? said("templates.sound")
                : talk.messages()
                        .say(
                                "templates.faults",
                                Map.of(
                                        "errors", Long.toString(errors),
                                        "remarks", Long.toString(findings.size() - errors)));
        return List.of(name, from, parents.isEmpty() ? NONE : parents, qark, state);
    }

    private String said(String key) {
        return talk.messages().say(key);
    }
}
