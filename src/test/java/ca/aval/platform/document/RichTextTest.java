package ca.aval.platform.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void keepsPlainWordsPlain() {
        String name = "Léo <b>Smith & fils</b> > tous";
        assertEquals(name, RichText.plain(RichText.escaped(name)));
        assertEquals("1er octobre", RichText.plain("<b>1<sup>er</sup></b> octobre"));
    }
}
