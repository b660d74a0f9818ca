using SchemaGen.Core.Linting;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Configuration;

/// <summary>The keys of <c>schemagen.json</c>: what each of them may hold and what it sets.</summary>
public static class SettingKeys
{
    private const int OldestMajor = 14;

    private static readonly Dictionary<string, Func<Settings, string, Settings>> Texts = new(StringComparer.Ordinal)
    {
        ["connection"] = (s, v) => s with { Connection = v },
        ["scratch"] = (s, v) => s with { Scratch = v },
        ["postgres"] = (s, v) => s with { Postgres = Server(v) },
        ["project"] = (s, v) => s with { Project = v },
        ["msbuild"] = (s, v) => s with { MSBuild = OneOf(v, "ask", "never") },
        ["migrations"] = (s, v) => s with { Migrations = v },
        ["sql"] = (s, v) => s with { Sql = v },
        ["templates"] = (s, v) => s with { Templates = v },
        ["schema"] = (s, v) => s with { Schema = OneSchema(v) },
        ["schema.command"] = (s, v) => s.SchemaFile is null ? s with { SchemaCommand = v } : throw new FormatException("stands beside 'schema.file', and one of them is the schema"),
        ["schema.file"] = (s, v) => s.SchemaCommand is null ? s with { SchemaFile = v } : throw new FormatException("stands beside 'schema.command', and one of them is the schema"),
        ["schema.timeout"] = (s, v) => s with { SchemaTimeout = TimeLimit.Parse(v) },
        ["privileges"] = (s, v) => s with { Privileges = OneOf(v, "ignore", "manage") },
        ["conventions"] = (s, v) => s with { Conventions = OneOf(v, "schemagen", "efcore") },
        ["context"] = (s, v) => s with { Context = v },
        ["naming"] = (s, v) => s with { Naming = OneOf(v, "snake_case", "preserve") },
        ["comments"] = (s, v) => s with { Comments = OneOf(v, "attribute", "xml") },
        ["indexName"] = (s, v) => s with { IndexName = v },
        ["journalSchema"] = (s, v) => s with { JournalSchema = v },
        ["journalTable"] = (s, v) => s with { JournalTable = v },
        ["lockTimeout"] = (s, v) => s with { LockTimeout = TimeLimit.Parse(v) },
        ["statementTimeout"] = (s, v) => s with { StatementTimeout = TimeLimit.Parse(v) },
        ["retries"] = (s, v) => s with { Retries = TimeLimit.ParseCount(v) },
        ["lockWait"] = (s, v) => s with { LockWait = TimeLimit.ParseWait(v) },
        ["online"] = (s, v) => s with { Online = (OnlineMode)Enum.Parse(typeof(OnlineMode), OneOf(v, "auto", "always", "never"), ignoreCase: true) },
        ["preserve"] = (s, v) => s with { Preserves = OneOf(v, "always", "never") == "always" },
        ["role"] = (s, v) => s with { Role = v },
    };

    private static readonly Dictionary<string, Func<Settings, ValueList<string>, Settings>> Lists = new(StringComparer.Ordinal)
    {
        ["searchPath"] = (s, v) => s with { SearchPath = v.Select(OneSchema).ToValueList() },
        ["schemas"] = (s, v) => s with { Schemas = Patterns(v) },
        ["allowDataLoss"] = (s, v) => s with { AllowDataLoss = v.Select(c => OneOf(c, "revision", "upgrade", "downgrade")).ToValueList() },
        ["managed"] = (s, v) => s with { Managed = Patterns(v) },
        ["lint.failOn"] = (s, v) => s with { Lint = s.Lint with { FailOn = LintFailure.Parse(v) } },
    };

    // How much each rule matters.
    private static readonly Dictionary<string, Func<Settings, string, Settings>> Rules = LintRules.All.ToDictionary(
        r => $"lint.{r.Id}",
        r => (Func<Settings, string, Settings>)((s, v) => s with { Lint = s.Lint with { Levels = [.. s.Lint.Levels, new(r.Id, Level(v))] } }),
        StringComparer.Ordinal);

    /// <summary>The keys that the file may have.</summary>
    public static IEnumerable<string> All => Texts.Keys.Concat(Lists.Keys);

    /// <summary>The settings with one key more.</summary>
    /// <param name="settings">The settings so far.</param>
    /// <param name="key">The key.</param>
    /// <param name="values">Its strings; null where the value is neither a string nor a list of strings.</param>
    /// <param name="isList">Whether the value is a list.</param>
    /// <exception cref="FormatException">The key is not known, or cannot hold the value; the message says which.</exception>
    public static Settings Set(Settings settings, string key, ValueList<string>? values, bool isList) => (Get(Texts, key) ?? Get(Rules, key), Get(Lists, key)) switch
    {
        (null, null) => throw new FormatException($"the key '{key}' is not known{(NearestName.Of(key, All.Concat(Rules.Keys)) is { } near ? $": did you mean '{near}'?" : string.Empty)}; the keys are {string.Join(", ", All)}"),
        _ when values is null => throw new FormatException($"'{key}' has to be a string"),
        ({ } set, _) => isList ? throw new FormatException($"'{key}' has to be a string") : Explained(key, () => set(settings, values[0])),
        (_, { } set) => Explained(key, () => set(settings, values)),
    };

    private static T? Get<T>(Dictionary<string, T> keys, string key)
        where T : class => keys.TryGetValue(key, out var found) ? found : null;

    private static Settings Explained(string key, Func<Settings> set)
    {
        try
        {
            return set();
        }
        catch (FormatException e)
        {
            throw new FormatException($"'{key}' {e.Message}", e);
        }
    }

    // Read here, so that a wrong one is told with its place.
    private static ValueList<string> Patterns(ValueList<string> texts)
    {
        foreach (var text in texts)
        {
            _ = new NamePattern(text);
        }

        return texts;
    }

    // The settings are a part of the repository, so that they name no programs to run.
    private static string Server(string value) => int.TryParse(value, out var major) && major >= OldestMajor ? value
        : throw new FormatException($"is '{value}' and has to be a major version of PostgreSQL, {OldestMajor} or newer: the variable SCHEMAGEN_POSTGRES_BIN names the folder of its programs");

    private static LintLevel Level(string value) => (LintLevel)Enum.Parse(typeof(LintLevel), OneOf(value, "off", "note", "warning", "error"), ignoreCase: true);

    // Each role has another schema of its own.
    private static string OneSchema(string name) =>
        name.Length > 0 && name != "$user" ? name : throw new FormatException($"names the schema '{name}', and has to name one that is the same for every role");

    private static string OneOf(string value, params string[] allowed) =>
        allowed.Contains(value) ? value : throw new FormatException($"is '{value}' and has to be one of {string.Join(", ", allowed)}");
}
