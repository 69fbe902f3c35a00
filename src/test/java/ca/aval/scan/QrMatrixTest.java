package ca.aval.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;

import org.junit.jupiter.api.Test;

class QrMatrixTest {
    private static final String PAYLOAD = "SC0123456789ABCDEFGHJKMNPQRS";

    @Test
    void decodesToItsText() throws Exception {
        QrMatrix matrix = QrMatrix.of(PAYLOAD);
        BitMatrix bits = new BitMatrix(QrMatrix.SIZE);
        for (int y = 0; y < QrMatrix.SIZE; y++) {
            for (int x = 0; x < QrMatrix.SIZE; x++) {
                if (matrix.dark(x, y)) {
                    bits.set(x, y);
                }
            }
        }
        var read = new Decoder().decode(bits);
        assertEquals(PAYLOAD, read.getText());
        assertEquals("Q", read.getECLevel());
    }

    @Test
    void hasItsThreeFinders() {
        QrMatrix matrix = QrMatrix.of(PAYLOAD);
        assertTrue(matrix.dark(0, 0) && matrix.dark(24, 0) && matrix.dark(0, 24));
        assertTrue(!matrix.dark(7, 7) && !matrix.dark(17, 7) && !matrix.dark(7, 17));
    }

    @Test
    void refusesATextTooLongForItsSize() {
        assertThrows(IllegalArgumentException.class, () -> QrMatrix.of("A".repeat(30)));
    }
}
