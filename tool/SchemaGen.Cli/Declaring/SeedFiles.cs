using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Models.Seeding;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Declaring;

/// <summary>Reads the seed rows that stand in files: seed/*.csv and seed/*.sql beside schemagen.json.</summary>
internal static class SeedFiles
{
    /// <summary>The model with the rows of the files, in the order of their names.</summary>
    /// <exception cref="ModelException">A file does not fit the models; all diagnostics are named.</exception>
    internal static Model AddTo(Workspace workspace, Model model)
    {
        // What an earlier revision recorded of files is no longer said where they do not say it.
        model = model with { Schema = model.Schema.Select(o => o is Row { IsDeclared: true } ? null : o) };
        var folder = Path.Combine(workspace.Settings.Root, "seed");
        var known = model.Diagnostics.Count;
        var schema = workspace.Settings.ToSearchPath().First;
        IReadOnlyList<string> files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".csv" or ".sql").Order(StringComparer.Ordinal)] : [];
        foreach (var file in files)
        {
            var text = TextFile.Read(file);
            model = Path.GetExtension(file) == ".sql" ? new SeedScript(file, text).AddTo(model, schema) : new SeedFile(file, Path.GetFileNameWithoutExtension(file), text).AddTo(model, schema);
        }

        return model.Diagnostics.Count == known ? model : throw new ModelException([.. model.Diagnostics.Skip(known).Select(d => d with { Source = workspace.Near(d.Source) })]);
    }
}
