using SchemaGen.Rendering;
using SchemaGen.Scaffolding;

namespace SchemaGen.Cli.Scaffolding;

/// <summary>Lays scaffolded code out in files.</summary>
public static class CodeFiles
{
    private const string Database = "Database.cs";

    /// <summary>A file for each class and each enumeration, and one for what belongs to none.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(ScaffoldedCode code, TemplateSet templates, string folder)
    {
        CodeRenderer renderer = new(templates);
        return
        [
            .. code.Database.Attributes.Count > 0 ? [(Path.Combine(folder, Database), renderer.Render(code.Database))] : ((string, string)[])[],
            .. code.Enums.Select(e => (Path: PathOf(folder, e.Name), Text: renderer.Render(e)))
                .Concat(code.Classes.Select(c => (Path: PathOf(folder, c.Name), Text: renderer.Render(c))))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    private static string PathOf(string folder, string name) => Path.Combine(folder, name.TrimStart('@') + ".cs");
}
