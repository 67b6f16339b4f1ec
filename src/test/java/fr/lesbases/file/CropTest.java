package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropTest {

    @ParameterizedTest
    @CsvSource({
            "-0.1, 0, 1, 1", "0, -0.0001, 1, 1", "0, 0, 0, 1", "0, 0, 1, 0", "0, 0, 1.1, 1", "0.5, 0, 0.6, 1", "0, 0.5, 1, 0.6", "0, 0, -1, 1",
            "NaN, 0, 1, 1", "0, NaN, 1, 1", "0, 0, NaN, 1", "0, 0, 1, NaN", "0, 0, Infinity, 1", "-Infinity, 0, 1, 1", "1, 0, 1, 1", "1e300, 0, 1e300, 1",
    })
    void whatIsNoPartOfAnImageIsRefused(double left, double top, double width, double height) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Crop(left, top, width, height));
    }

    @ParameterizedTest
    @CsvSource({
            "0, 0, 1, 1,            0, 0, 100, 50",
            "0.25, 0.5, 0.5, 0.5,   25, 25, 50, 25",
            "0.1, 0.1, 0.9000005, 0.9, 10, 5, 90, 45",
            "1, 1, 1e-7, 1e-7,      99, 49, 1, 1",
            "0.999, 0, 0.001, 1,    99, 0, 1, 50",
            "0.5, 0.5, 1e-300, 1e-300, 50, 25, 1, 1",
    })
    void thePixelsLieInTheImageAndAreAtLeastOne(double left, double top, double width, double height, int x, int y, int wide, int high) {
        assertThat(new Crop(left, top, width, height).of(100, 50)).isEqualTo(new Crop.Pixels(x, y, wide, high));
    }

    @ParameterizedTest
    @CsvSource({"1200, 800, 1", "800, 1200, 1", "1200, 800, 4", "4000, 500, 4", "300, 3000, 4", "1, 16000, 4", "16000, 1, 1"})
    void theMiddleHasTheShapeAndTouchesTwoSides(int width, int height, double ratio) {
        Crop middle = Crop.middle(width, height, ratio);

        assertThat(middle.width() * width / (middle.height() * height)).isCloseTo(ratio, within(1e-9));
        assertThat(Math.max(middle.width(), middle.height())).isEqualTo(1);
        assertThat(middle.left() * 2 + middle.width()).isCloseTo(1, within(1e-9));
        assertThat(middle.top() * 2 + middle.height()).isCloseTo(1, within(1e-9));
    }
}
