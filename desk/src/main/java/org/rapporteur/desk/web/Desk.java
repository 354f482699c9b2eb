package org.rapporteur.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.desk.ReportReader;
import org.rapporteur.desk.web.imports.Feeds;
import org.rapporteur.desk.web.imports.Imports;
import org.rapporteur.desk.web.meaning.Meaning;
import org.rapporteur.desk.web.pages.Pages;
import org.rapporteur.desk.web.rest.Description;
import org.rapporteur.desk.web.rest.Problem;
import org.rapporteur.desk.web.rest.Rest;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.DossierException;
import org.rapporteur.dossier.Extent;
import org.rapporteur.dossier.corrections.CorrectionException;
import org.rapporteur.reading.codebook.Codebook;

/** The desk in a browser: a server on this machine that shows a dossier until it is closed. Safe between threads. */
public final class Desk implements AutoCloseable {

    /** Where the addresses for programs begin. */
    public static final String REST = "/api/";

    /** Where styles, scripts and pictures lie; another place each time the desk is started, so that browsers may keep them. */
    public static final String STATIC = "/static/" + UUID.randomUUID().toString().substring(0, 8);

    private static final int ANY_PORT = 0;
    private static final long LARGEST_BODY_BYTES = 2L << 20;
    private static final long LARGEST_FILE_MB = 32;
    private static final long LARGEST_UPLOAD_MB = 256;

    private final Workplace workplace;
    private final Javalin server;
    private final String host;

    /**
     * How a desk is set up.
     *
     * @param host the name or address on which it listens
     * @param port where; 0 for any that is free
     * @param extent how much of the dossier is shown
     * @param by who signs corrections that name nobody else
     * @param complain told what went wrong through a fault of the program
     */
    public record Settings(String host, int port, Extent extent, String by, Consumer<Exception> complain) {

        public Settings {
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(extent, "extent");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(complain, "complain");
        }
    }

    private Desk(Workplace workplace, Javalin server, String host) {
        this.workplace = workplace;
        this.server = server;
        this.host = host;
    }

    /**
     * Begins to look at the dossier, and listens at once: until there is something to show, who asks is told to ask again.
     *
     * @param standard the codebook of a dossier that names none
     * @throws PortTakenException if somebody else listens there
     */
    public static Desk start(Dossier dossier, ReportReader reader, Supplier<Codebook> standard, Settings settings) {
        AtomicInteger port = new AtomicInteger(settings.port());
        Guard guard = new Guard(settings.host(), port::get);
        Showing showing = new Showing(dossier, settings.extent(), standard);
        Imports imports = new Imports(dossier, reader, Guard.isLoopback(settings.host()));
        Feeds feeds = new Feeds(dossier, imports, Guard.isLoopback(settings.host()));
        Workplace workplace = new Workplace(dossier, showing, imports, feeds, new Meaning(dossier.path()), guard, settings.by());
        Javalin server = Javalin.create(config -> configure(config, workplace, settings));
        try {
            server.start(settings.host(), settings.port());
        } catch (JavalinBindException taken) {
            feeds.close();
            imports.close();
            showing.close();
            throw new PortTakenException(settings.host(), settings.port(), taken);
        }
        if (settings.port() == ANY_PORT) {
            port.set(server.port());
        }
        return new Desk(workplace, server, settings.host());
    }

    private static void configure(JavalinConfig config, Workplace workplace, Settings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_BODY_BYTES;
        config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.staticFiles.add(files -> {
            files.hostedPath = STATIC;
            files.directory = "/org/rapporteur/desk/web/static";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
        });
        config.routes.before(workplace.guard()::check);
        Description description = Description.read();
        Rest.register(config.routes, workplace);
        Rest.describe(config.routes, description);
        Pages.register(config.routes, workplace);
        Pages.describe(config.routes, workplace, description);
        refuse(config.routes, workplace, settings.complain());
    }

    private static void refuse(RoutesConfig routes, Workplace workplace, Consumer<Exception> complain) {
        routes.exception(Refusal.class, (refusal, asked) -> answer(asked, workplace, refusal));
        routes.exception(CorrectionException.class, (refused, asked) ->
                answer(asked, workplace, Refusal.of(422, "The correction cannot be made", refused.getMessage())));
        routes.exception(DossierException.class, (unusable, asked) ->
                answer(asked, workplace, Refusal.of(503, "The dossier cannot be used", unusable.getMessage())));
        routes.exception(HttpResponseException.class, (refused, asked) ->
                answer(asked, workplace, Refusal.of(refused.getStatus(), title(refused.getStatus()), detail(refused, asked))));
        routes.exception(ServletException.class, (unread, asked) -> answer(asked, workplace, unreadForm(asked)));
        routes.exception(Exception.class, (fault, asked) -> {
            complain.accept(fault);
            answer(asked, workplace, Refusal.of(500, "A fault of the program", "the program has a fault; where it was started is told which"));
        });
    }

    /** The server says of a form that is too large and of one that is broken alike that it cannot be read. */
    private static Refusal unreadForm(Context asked) {
        return asked.req().getContentLengthLong() > LARGEST_FILE_MB << 20
                ? Refusal.of(413, title(413), "a file may have %d MB, a form %d MB in all".formatted(LARGEST_FILE_MB, LARGEST_UPLOAD_MB))
                : Refusal.wrong("the form cannot be read");
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "There is no such thing";
            case 405 -> "The request is wrong";
            case 413 -> "The request is too large";
            default -> "The request is refused";
        };
    }

    private static String detail(HttpResponseException refused, Context asked) {
        return switch (refused.getStatus()) {
            case 404 -> "nothing is at %s".formatted(asked.path());
            case 405 -> "%s cannot be asked with %s".formatted(asked.path(), asked.method());
            case 413 -> "a body of more than %d bytes is not read here".formatted(LARGEST_BODY_BYTES);
            default -> refused.getMessage() == null ? "the request cannot be answered" : refused.getMessage();
        };
    }

    private static void answer(Context asked, Workplace workplace, Refusal refusal) {
        asked.status(refusal.status());
        if (refusal.status() == 503) {
            asked.header("Retry-After", "1").header("Cache-Control", "no-store");
        }
        if (asked.path().startsWith(REST)) {
            Problem.answer(asked, refusal);
        } else {
            Pages.refuse(asked, refusal, workplace);
        }
    }

    /**
     * Waits until there is something to show.
     *
     * @throws DossierException if the dossier cannot be read
     */
    public void awaitFirst() {
        workplace.showing().awaitFirst();
    }

    /** What can be asked, as {@code GET /brief}. */
    public List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> !endpoint.method.equals(HandlerType.BEFORE))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    /** The port on which it listens. */
    public int port() {
        return server.port();
    }

    /** Where a browser finds it. */
    public String address() {
        String name = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://%s:%d".formatted(name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name, port());
    }

    /** Answers what is being asked, and no more. */
    @Override
    public void close() {
        workplace.feeds().close();
        workplace.imports().close();
        server.stop();
        workplace.meaning().close();
        workplace.showing().close();
    }
}
