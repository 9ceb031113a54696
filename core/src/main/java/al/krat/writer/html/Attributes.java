package al.krat.writer.html;

import al.krat.picture.Picture;
import al.krat.template.Node;
import al.krat.writer.Assets;
import al.krat.writer.Headings;
import al.krat.writer.Links;
import al.krat.writer.Vocabulary;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes that elements of a page have in HTML: pictures are within, links are looked at, headings have ids. */
final class Attributes {
    private final Assets assets;
    private final Headings headings;
    private final String mainId;

    Attributes(Assets assets, Headings headings, String mainId) {
        this.assets = assets;
        this.headings = headings;
        this.mainId = mainId;
    }

    Map<String, String> of(Node.Element element) {
        Map<String, String> attributes = new LinkedHashMap<>(Vocabulary.attributes(element));
        switch (element.name()) {
            case "img" -> picture(attributes);
            case "a" -> attributes.computeIfPresent("href", (name, href) -> Links.checked(href));
            case "main" -> attributes.put("id", mainId);
            default -> {
                String given = headings.id(element);
                if (!given.isEmpty()) {
                    attributes.put("id", given);
                }
            }
        }
        return attributes;
    }

    private void picture(Map<String, String> attributes) {
        Picture picture = assets.picture(attributes.getOrDefault("src", ""));
        String data = Base64.getEncoder().encodeToString(picture.bytes());
        attributes.put("src", "data:" + picture.kind().mediaType() + ";base64," + data);
        attributes.put("width", Integer.toString(picture.width()));
        attributes.put("height", Integer.toString(picture.height()));
    }
}
