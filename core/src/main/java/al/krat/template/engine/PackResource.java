package al.krat.template.engine;

import java.io.Reader;
import java.io.StringReader;
import org.thymeleaf.templateresource.ITemplateResource;

/** A template in memory. */
record PackResource(String name, String source) implements ITemplateResource {

    @Override
    public String getDescription() {
        return name;
    }

    @Override
    public String getBaseName() {
        return name;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public Reader reader() {
        // the line end at the end of a file is no white space of the page
        return new StringReader(source.stripTrailing());
    }

    @Override
    public ITemplateResource relative(String location) {
        throw new UnsupportedOperationException(location);
    }
}
