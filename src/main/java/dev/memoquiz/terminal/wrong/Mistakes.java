package dev.memoquiz.terminal.wrong;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in a line each what is wrong with a command line, all at once.
public final class Mistakes {
    private Mistakes() {}

    /// The mistakes that were made, and where to look; nothing where there are none.
    public static List<String> in(ParseResult parsed) {
        List<String> lines = new ArrayList<>();
        for (ParseResult level : parsed.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .toList()) {
            level.errors().forEach(error -> lines.add(line(error)));
        }
        if (!lines.isEmpty()) {
            lines.add(where(parsed.asCommandLineList().getLast()));
        }
        return lines;
    }

    /// The one mistake that was found, and where to look.
    public static List<String> of(ParameterException wrong) {
        return List.of(line(wrong), where(wrong.getCommandLine()));
    }

    private static String line(Exception wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case Exception other -> other.getMessage() + ".";
        };
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        CommandLine command = wrong.getCommandLine();
        String given = wrong.getUnmatched().getFirst();
        String what;
        if (wrong.isUnknownOption()) {
            what = "There is no option '%s' of '%s'.".formatted(given, name(command));
        } else if (command.getSubcommands().isEmpty()) {
            what = "'%s' is one argument too many for '%s'.".formatted(given, name(command));
        } else {
            what = "There is no command '%s'.".formatted(given);
        }
        return what + instead(wrong.getSuggestions());
    }

    private static String instead(List<String> suggestions) {
        return suggestions.isEmpty() ? "" : " Did you mean '" + suggestions.getFirst() + "'?";
    }

    private static String missing(MissingParameterException wrong) {
        List<String> labels = new ArrayList<>();
        wrong.getMissing().forEach(argument -> labels.add(argument.paramLabel()));
        return "'%s' needs %s.".formatted(name(wrong.getCommandLine()), String.join(" and ", labels));
    }

    private static String where(CommandLine command) {
        String name = name(command);
        return "'%s' shows what can be asked for."
                .formatted(name.replaceFirst("^memoquiz", "memoquiz help"));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
