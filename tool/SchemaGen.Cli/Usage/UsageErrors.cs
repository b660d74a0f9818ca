using CommandLine;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Usage;

/// <summary>Says what was typed wrong, and what to type instead.</summary>
/// <param name="verb">The command; null where none was found.</param>
/// <param name="verbs">All commands.</param>
/// <param name="arguments">What was typed.</param>
public sealed class UsageErrors(VerbUsage? verb, IReadOnlyList<VerbUsage> verbs, IReadOnlyList<string> arguments)
{
    private string Help => $"'{VerbUsage.Tool} {(verb is null ? "--help" : $"{verb.Name} -h")}'";

    /// <summary>An error of the command line as a sentence.</summary>
    public string Say(Error error) => error switch
    {
        BadVerbSelectedError e => $"'{e.Token}' is no command{Meant(e.Token, verbs.Select(v => v.Name), string.Empty)}; {Help} lists the commands",
        UnknownOptionError e => $"'{verb?.Name}' has no option '{Typed(e.Token)}'{Meant(e.Token, verb?.Options.Select(o => o.Name) ?? [], "--")}; {Help} lists its options",
        BadFormatTokenError e => $"'{e.Token}' cannot be read as an option; {Help} lists the options",
        MissingValueOptionError e when Option(e.NameInfo) is { } option => NeedsValue(option),
        BadFormatConversionError e when Option(e.NameInfo) is { } option => Refused(option),
        MissingRequiredOptionError e when Option(e.NameInfo) is { } option => $"'{verb!.Name}' needs --{option.Name}: {Example(option)}. {option.Help}",
        MissingRequiredOptionError when verb?.Arguments.FirstOrDefault(a => a.IsRequired) is { } argument => $"'{verb.Name}' needs {argument.Name}: {argument.Help}",
        NamedError e when Option(e.NameInfo) is { } option => $"--{option.Name} cannot be given like this: {Example(option)}. {option.Help}",
        _ => $"what was typed cannot be understood ({error.Tag}); {Help} says what can be typed",
    };

    /// <summary>What the library passes over in silence, as a sentence: a word that the command takes nowhere, an option without its value, a value that its option does not take; null where there is none.</summary>
    public string? SayIgnored() => verb is null ? null : IgnoredWord(verb) ?? IgnoredOption();

    private string? IgnoredWord(VerbUsage of) => !of.Arguments.Any(a => a.IsList) && Words().Where(w => w.Option is null).Skip(of.Arguments.Count).FirstOrDefault() is { Text: { } word }
        ? $"'{of.Name}' takes {(of.Arguments.Count == 0 ? "no argument" : $"only {string.Join(" and ", of.Arguments.Select(a => a.Name))}")}, and '{word}' is one more; {Help} says what it takes"
        : null;

    private string? IgnoredOption() => Words().Where(w => w.Option is not null).Select(w => w.Option switch
    {
        { Value: null } option when w.Text.StartsWith("--", StringComparison.Ordinal) && w.Value is not null => $"--{option.Name} takes no value: {Example(option)}. {option.Help}",
        { Value: not null } option when string.IsNullOrEmpty(w.Value) => NeedsValue(option),
        _ => null,
    }).FirstOrDefault(m => m is not null);

    private static string Meant(string typed, IEnumerable<string> names, string prefix) => NearestName.Of(typed.TrimStart('-'), names) is { } near ? $": did you mean '{prefix}{near}'?" : string.Empty;

    private static string Typed(string token) => token.StartsWith('-') ? token : token.Length == 1 ? $"-{token}" : $"--{token}";

    private static string Example(OptionUsage option) => option.Value is null ? $"it is given as --{option.Name} alone" : $"it is given as --{option.Name} {option.Value}";

    private static string NeedsValue(OptionUsage option) => $"--{option.Name} needs a value: {Example(option)}. {option.Help}";

    private OptionUsage? Option(NameInfo name) => verb?.Options.FirstOrDefault(o => o.Name == name.LongName && o.Name.Length > 0);

    private string Refused(OptionUsage option) => ValueOf(option) is { } value && option.Values.Count > 0
        ? $"--{option.Name} is '{value}' and has to be one of {string.Join(", ", option.Values)}{Meant(value, option.Values, string.Empty)}"
        : option.Value is null
            ? $"--{option.Name} takes no value: {Example(option)}. {option.Help}"
            : $"the value of --{option.Name} cannot be read: {Example(option)}. {option.Help}";

    private string? ValueOf(OptionUsage option) => Words().FirstOrDefault(w => w.Option == option)?.Value;

    // The words that stand alone, and the options with what follows them; a number with a sign is a target.
    private IEnumerable<TypedWord> Words()
    {
        for (var at = 1; at < arguments.Count; at++)
        {
            var word = arguments[at];
            if (!IsOption(word))
            {
                yield return new(word, null, null);
            }
            else if (verb!.Options.FirstOrDefault(o => o.Is(word)) is { } option)
            {
                var first = at;
                var takesNext = option.Value is not null && OptionUsage.ValueIn(word) is null;
                while (takesNext && at + 1 < arguments.Count && !IsOption(arguments[at + 1]) && (option.IsList || at == first))
                {
                    at++;
                }

                yield return new(word, option, OptionUsage.ValueIn(word) ?? (at > first ? arguments[at] : null));
            }
        }
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]);

    private sealed record TypedWord(string Text, OptionUsage? Option, string? Value);
}
