package org.rapporteur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window: the system's Chromium. */
final class Browser implements AutoCloseable {

    /** How a page is looked at. */
    enum Look {
        LIGHT(1280, "light"),
        DARK(1280, "dark"),
        NARROW(360, "light"),
        NARROW_DARK(360, "dark");

        private final int width;
        private final String scheme;

        Look(int width, String scheme) {
            this.width = width;
            this.scheme = scheme;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int HEIGHT = 900;

    private final ChromeDriver driver;
    private final String root;

    private Browser(ChromeDriver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    /**
     * Starts one that looks at the desk at {@code root}. Where there is none the test is left out, unless
     * {@code RAPPORTEUR_BROWSER} says that it must not be.
     */
    static Browser on(String root) {
        Optional<Path> chromium = program("chromium").or(() -> program("chromium-browser")).or(() -> program("google-chrome"));
        Optional<Path> chromedriver = program("chromedriver");
        boolean there = chromium.isPresent() && chromedriver.isPresent();
        if ("required".equals(System.getenv("RAPPORTEUR_BROWSER"))) {
            assertThat(there).as("chromium and chromedriver are on the path").isTrue();
        }
        assumeTrue(there, "needs chromium and chromedriver (Debian: chromium chromium-driver)");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options), root);
        browser.look(Look.LIGHT);
        return browser;
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page of the desk. */
    Browser open(String address) {
        driver.get(root + address);
        return this;
    }

    /** Looks at pages this way from now on. */
    Browser look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(
                        Map.of("name", "prefers-color-scheme", "value", look.scheme),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** Looks at the page as it is printed. */
    Browser onPaper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    /** Runs no script of any page from now on, or runs them again. */
    Browser scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Clicks, and waits until another address is there, whole. */
    Browser follow(WebElement link) {
        evaluate("arguments[0].scrollIntoView({block: 'center'})", link);
        return leave(link::click);
    }

    /** Does something that leads to another address, and waits until that is there, whole. */
    Browser leave(Runnable step) {
        String before = driver.getCurrentUrl();
        step.run();
        new WebDriverWait(driver, PATIENCE).until(then -> !then.getCurrentUrl().equals(before));
        return whole();
    }

    /** Does something that brings the page anew, at whatever address, and waits until it is there, whole. */
    Browser renewed(Runnable step) {
        WebElement before = find("html");
        step.run();
        // While the page is being replaced the driver may say neither that the element is there nor that it is gone.
        new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(ExpectedConditions.stalenessOf(before));
        return whole();
    }

    /** Waits until the page and its scripts are there. */
    private Browser whole() {
        new WebDriverWait(driver, PATIENCE).until(then -> "complete".equals(evaluate("return document.readyState")));
        return this;
    }

    /** Presses keys wherever the focus is. */
    Browser press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
        return this;
    }

    Browser tab() {
        return press(Keys.TAB);
    }

    /** Waits until the address holds {@code part}. */
    Browser await(String part) {
        new WebDriverWait(driver, PATIENCE).until(then -> then.getCurrentUrl().contains(part));
        return whole();
    }

    /** Waits until something holds. */
    Browser await(BooleanSupplier holds) {
        new WebDriverWait(driver, PATIENCE).until(then -> holds.getAsBoolean());
        return this;
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object evaluate(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String address() {
        return driver.getCurrentUrl().substring(root.length());
    }

    String title() {
        return driver.getTitle();
    }

    /** What the browser complained of since it was asked last: errors of scripts, breaches of the content policy, missing files. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What axe-core finds wrong with the page, by the rules of WCAG 2.2 AA and of good practice. */
    List<String> faults() {
        List<Rule> violations = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(driver)
                .getViolations();
        return violations.stream()
                .map(rule -> "%s: %s %s".formatted(rule.getId(), rule.getHelp(), rule.getNodes().stream().limit(4).map(node -> node.getHtml() + " " + node.getFailureSummary()).toList()))
                .toList();
    }

    /** By how many pixels the page is wider than the window. */
    long overhang() {
        return (Long) evaluate("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** The first three windows of the page, as a picture where a person can look at it. */
    void picture(String name) {
        long height = (Long) evaluate("return Math.min(document.documentElement.scrollHeight, 2700)");
        long width = (Long) evaluate("return document.documentElement.clientWidth");
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) taken.get("data")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** How many bytes the page has as a PDF. */
    int printed() {
        Map<String, Object> pdf = driver.executeCdpCommand("Page.printToPDF", Map.of());
        return Base64.getDecoder().decode((String) pdf.get("data")).length;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
