package al.krat.template.check;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive.Binding;
import al.krat.template.expression.Kind;
import al.krat.template.expression.Type;
import al.krat.template.expression.Types;
import al.krat.template.expression.Typing;
import al.krat.template.fill.Piece;
import al.krat.template.fill.Source;
import al.krat.template.fill.WordPart;
import al.krat.template.fill.WordTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Follows a Word template with types in place of data, through blocks, cells, running lines and notes. */
public final class WordCheck {

    private final PhraseCheck phrases;
    private final Problems problems = new Problems();

    /**
     * @param phrases all phrases
     * @param own where those stand that the pack itself says, of which it is told in its own file
     */
    public WordCheck(Map<Language, Phrases> phrases, Map<Language, Map<String, Place.InText>> own) {
        this.phrases = new PhraseCheck(phrases, own);
    }

    /** Everything that is wrong with a template. */
    public List<Finding> check(WordTemplate template, Types types) {
        template.problems().forEach(problems::add);
        try {
            all(template.body().content(), types, template);
            for (WordPart part : template.running()) {
                all(part.content(), types, template);
            }
        } catch (StackOverflowError e) {
            problems.add(TemplateProblem.of(PackCode.BUDGET_DEPTH, Map.of()), new Place.InText(template.file(), 0, 0));
        }
        return problems.findings();
    }

    private void all(List<Piece> pieces, Types types, WordTemplate template) {
        for (Piece piece : pieces) {
            one(piece, types, template);
        }
    }

    private void one(Piece piece, Types types, WordTemplate template) {
        Types within = types;
        if (piece instanceof Piece.Value value) {
            typing(value.source()).printed(value.said(), types);
        } else if (piece instanceof Piece.Phrase said) {
            phrases.check(said.said(), types, in(said.source()));
        } else if (piece instanceof Piece.Each each) {
            within = each(each, types);
        } else if (piece instanceof Piece.If condition) {
            typing(condition.source()).condition(condition.said(), types);
            within = types.where(condition.said(), condition.shows());
        } else if (piece instanceof Piece.With with) {
            for (Binding binding : with.said().bindings()) {
                within = within.with(binding.name(), typing(with.source()).of(binding.value(), within));
            }
        } else if (piece instanceof Piece.Broken broken) {
            for (String name : broken.names()) {
                within = types.names().containsKey(name) ? within : within.with(name, Type.UNKNOWN);
            }
        } else if (piece instanceof Piece.Note note) {
            all(template.notes().contents().get(note.note()), types, template);
        }
        all(Piece.within(piece), within, template);
    }

    private Types each(Piece.Each each, Types types) {
        Type list = typing(each.source()).present(each.said().list(), types);
        Type element = list.element();
        if (list.kind() != null && list.kind() != Kind.LIST) {
            in(each.source())
                    .accept(TemplateProblem.at(
                            each.said().list().offset(),
                            PackCode.TYPE,
                            Map.of(
                                    "path", each.said().list().toString(),
                                    "expected", Kind.LIST.word(),
                                    "found", list.word())));
        }
        return types.with(each.said().variable(), element == null ? Type.UNKNOWN : element)
                .with(each.said().statusName(), Type.STATUS);
    }

    private Typing typing(Source source) {
        return new Typing(in(source));
    }

    private Consumer<TemplateProblem> in(Source source) {
        return problem -> problems.add(problem, source.at(problem.offset()));
    }
}
