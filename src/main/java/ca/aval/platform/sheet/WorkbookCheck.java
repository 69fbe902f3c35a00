package ca.aval.platform.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes once through a workbook without keeping anything of it, so that nothing hidden in a small
 * file makes the reader do too much.
 */
final class WorkbookCheck {
    private static final int MOST_ENTRIES = 1_000;
    private static final int UNPACKED_FREE = 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    /** As many columns as a spreadsheet program has. */
    private static final int LAST_COLUMN = 16_384;

    // the parser that the reader itself uses; the one of Java prints what it stumbles over
    private final XMLInputFactory xml = new InputFactoryImpl();
    private final long mostCells;
    private long bytesLeft;
    private long cells;

    /**
     * @param mostCells how many cells the sheets may have together, with the empty ones before each
     */
    WorkbookCheck(long mostCells) {
        this.mostCells = mostCells;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    /** Why the workbook is not opened; empty when it may be. */
    Optional<ReadWorkbook> refused(byte[] workbook) throws IOException {
        bytesLeft = Math.min(MOST_UNPACKED, UNPACKED_FREE + (long) workbook.length * HIGHEST_RATIO);
        int entries = 0;
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get()) {
            List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
            if (all.stream().anyMatch(e -> e.getName().endsWith("vbaProject.bin"))) {
                return Optional.of(new ReadWorkbook.Macros());
            }
            for (ZipArchiveEntry entry : all) {
                if (++entries > MOST_ENTRIES) {
                    return Optional.of(new ReadWorkbook.TooLarge());
                }
                Optional<ReadWorkbook> refused = refused(entry.getName(), zip, entry);
                if (refused.isPresent()) {
                    return refused;
                }
            }
        } catch (TooMuch e) {
            return Optional.of(new ReadWorkbook.TooLarge());
        }
        return entries == 0 ? Optional.of(new ReadWorkbook.Broken()) : Optional.empty();
    }

    private Optional<ReadWorkbook> refused(String name, ZipFile zip, ZipArchiveEntry entry)
            throws IOException {
        try (InputStream content = new Counted(zip.getInputStream(entry))) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                return refusedXml(content);
            }
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return Optional.empty();
        }
    }

    private Optional<ReadWorkbook> refusedXml(InputStream content) throws IOException {
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            int column = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return Optional.of(new ReadWorkbook.Unsafe());
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("row")) {
                    column = 0;
                } else if (reader.getLocalName().equals("c")) {
                    int at = column(reader.getAttributeValue(null, "r"), column);
                    if (at > LAST_COLUMN) {
                        return Optional.of(new ReadWorkbook.Broken());
                    }
                    cells += Math.max(1, at - column);
                    column = at;
                    if (cells > mostCells) {
                        return Optional.of(new ReadWorkbook.TooLarge());
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooMuch tooMuch) {
                throw tooMuch;
            }
            return Optional.of(new ReadWorkbook.Broken());
        }
    }

    /** The column of {@code AB12}, the first being 1; the next one when it is not told. */
    private static int column(@Nullable String reference, int before) {
        if (reference == null) {
            return before + 1;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > LAST_COLUMN || column < 0) {
                return LAST_COLUMN + 1;
            }
        }
        return column;
    }

    /** More comes out of the file than may. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** What the directory of the zip declares may be untrue: the bytes themselves are counted. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytesLeft -= Math.max(0, read);
            if (bytesLeft < 0) {
                throw new TooMuch();
            }
            return read;
        }
    }
}
