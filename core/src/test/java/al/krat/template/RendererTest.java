package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.language.Language;
import al.krat.template.sample.Packs;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.Show;
import org.junit.jupiter.api.Test;

class RendererTest {

    @Test
    void rendersAPack() {
        Page page = Renderer.render(Packs.small(), "minutes", SampleView.usual(), Language.ALBANIAN)
                .orThrow();
        assertEquals("", Show.of(page.body()));
    }
}
