package fr.lesbases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Lucene's stemmerOverride with {@link Families}. {@code file}: theirs. */
public final class FamiliesFilterFactory extends TokenFilterFactory {

    private final StemmerOverrideMap stems;

    public FamiliesFilterFactory(Map<String, String> arguments) {
        super(arguments);
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        new Families(require(arguments, "file")).stems().forEach(builder::add);
        try {
            stems = builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new StemmerOverrideFilter(input, stems);
    }
}
