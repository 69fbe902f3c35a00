package ca.aval.platform.document;

import java.io.ObjectInputFilter;

/**
 * What Java may make objects of out of bytes: the parts of the page layouts that were compiled with
 * Aval, and nothing else, whoever asks for it.
 */
public final class OwnObjects {
    private static final String ALLOWED =
            "maxdepth=100;maxrefs=1000000;maxarray=100000;maxbytes=20000000"
                    + ";net.sf.jasperreports.compilers.*"
                    + ";net.sf.jasperreports.components.**"
                    + ";net.sf.jasperreports.engine.*"
                    + ";net.sf.jasperreports.engine.base.*"
                    + ";net.sf.jasperreports.engine.design.*"
                    + ";net.sf.jasperreports.engine.type.*"
                    + ";java.awt.Color"
                    + ";java.lang.Boolean;java.lang.Double;java.lang.Enum;java.lang.Float"
                    + ";java.lang.Integer;java.lang.Long;java.lang.Number;java.lang.Object"
                    + ";java.lang.String"
                    + ";java.util.ArrayList;java.util.HashMap;java.util.LinkedHashMap"
                    + ";java.util.Map$Entry;java.util.UUID"
                    + ";!*";

    private OwnObjects() {}

    static ObjectInputFilter filter() {
        return ObjectInputFilter.Config.createFilter(ALLOWED);
    }

    /**
     * Holds for the whole program from now on; where {@code jdk.serialFilter} was given at the
     * start, that one stays.
     */
    public static void guardTheProgram() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(filter());
        }
    }
}
