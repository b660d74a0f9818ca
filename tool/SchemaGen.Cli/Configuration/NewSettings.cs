using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Configuration;

/// <summary>The text of a first <c>schemagen.json</c>.</summary>
/// <param name="Root">The folder of the file.</param>
/// <param name="Project">The project or the folder of the models.</param>
/// <param name="Migrations">The folder of the revisions.</param>
public sealed record NewSettings(string Root, string Project, string Migrations)
{
    private const string Usual = "postgresql://${DB_USER}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${DB_NAME}";

    /// <summary>The database; null where the environment names it.</summary>
    public string? Connection { get; init; } = Usual;

    /// <summary>The name of a connection string of the program, in place of <see cref="Connection"/>; null for none.</summary>
    public string? ConnectionName { get; init; }

    /// <summary>Whether the models are a context of EF Core.</summary>
    public bool IsEntityFramework { get; init; }

    /// <summary>The context that is read; null for the only one.</summary>
    public string? Context { get; init; }

    /// <summary>The file.</summary>
    public string File => Path.Combine(Root, SettingsFile.Name);

    /// <summary>The text.</summary>
    public string Text()
    {
        var text = new TemplateSet(null).Read("init/" + SettingsFile.Name)
            .Replace("{{ connection }}", Json(ConnectionName is null ? Connection ?? Usual : NamedConnections.Prefix + ConnectionName), StringComparison.Ordinal)
            .Replace("{{ migrations }}", Json(Relative(Migrations)), StringComparison.Ordinal)
            .Replace("{{ project }}", Json(Relative(Project)), StringComparison.Ordinal);
        text = IsEntityFramework ? text : text.Replace("\"conventions\"", "// \"conventions\"", StringComparison.Ordinal);
        text = Context is null ? text : text.Replace("\"conventions\": \"efcore\",", $"\"conventions\": \"efcore\",\n  \"context\": \"{Json(Context)}\",", StringComparison.Ordinal);
        return Connection is null ? text.Replace("\"connection\"", "// \"connection\"", StringComparison.Ordinal) : text;
    }

    private string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Json(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
}
