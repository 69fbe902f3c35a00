package ca.aval.scan;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import java.util.BitSet;
import java.util.Map;

/** The black and white modules of a square code: version 2, level Q, without its quiet zone. */
public final class QrMatrix {
    /** Modules on a side. */
    public static final int SIZE = 25;

    private final BitSet dark = new BitSet(SIZE * SIZE);

    private QrMatrix(ByteMatrix modules) {
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                dark.set(y * SIZE + x, modules.get(x, y) == 1);
            }
        }
    }

    /**
     * The code that reads as this text.
     *
     * @param text at most 29 digits, capital letters and signs of the alphanumeric set
     * @throws IllegalArgumentException when it does not fit
     */
    public static QrMatrix of(String text) {
        try {
            return new QrMatrix(
                    Encoder.encode(
                                    text,
                                    ErrorCorrectionLevel.Q,
                                    Map.of(EncodeHintType.QR_VERSION, 2))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit in a square code of this size", e);
        }
    }

    /** Whether that module is black; columns and rows count from 0 at the top left. */
    public boolean dark(int column, int row) {
        return dark.get(row * SIZE + column);
    }
}
