package dev.memoquiz.discord;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// Descriptions of commands in other languages, from `commands_XX.properties` beside this class.
///
/// Keys are JDA's, such as `quiz.start.description`; what a bundle lacks stays English.
final class Translations {
    private static final String BUNDLE = "dev.memoquiz.discord.commands";
    private static final Map<DiscordLocale, Locale> LANGUAGES =
            Map.of(DiscordLocale.GERMAN, Locale.GERMAN);

    private Translations() {}

    static SlashCommandData applied(SlashCommandData command) {
        return command.setLocalizationFunction(Translations::of);
    }

    private static Map<DiscordLocale, String> of(String key) {
        Map<DiscordLocale, String> translated = new HashMap<>();
        LANGUAGES.forEach((discord, language) -> {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language);
            if (bundle.containsKey(key)) {
                translated.put(discord, bundle.getString(key));
            }
        });
        return translated;
    }
}
