using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Comparing;

/// <summary>Keeps what was read of a project in the user's cache folder, under the hash of its sources, so that an unchanged project is not compiled again.</summary>
/// <param name="environment">Where the cache folder is said.</param>
/// <param name="project">The project.</param>
/// <param name="hash">The hash of its sources and settings.</param>
public sealed class ModelCache(Func<string, string?> environment, string project, string hash)
{
    // Another build of the tool may read models in another way.
    private readonly string head = $"{typeof(ModelReader).Module.ModuleVersionId:N} {hash}";

    /// <summary>What was read of the same sources, or null; a file that cannot be read is as none, and is written anew.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with a cache only costs time.")]
    public Model? Read()
    {
        if (FileName() is not { } file || !File.Exists(file))
        {
            return null;
        }

        try
        {
            var lines = File.ReadAllLines(file);
            return lines.Length > 0 && lines[0] == head ? Parse(lines) : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Keeps a model; what cannot be written is read anew the next time.</summary>
    public void Write(Model model)
    {
        if (FileName() is not { } file)
        {
            return;
        }

        var places = model.Sources.Select(p => $"@\t{p.Key.Kind.Name}\t{Field(p.Key.Path)}\t{p.Value.Line}\t{p.Value.Column}\t{Field(p.Value.File)}");
        var chosen = model.Schema.Where(o => o.ChosenName is not null)
            .Select(o => string.Join('\t', ["%", o.Id.Kind.Name, Field(o.Id.Path), Field(o.ChosenName!.Template), .. o.ChosenName.Columns.Select(Field)]));
        var conversions = model.Schema.OfType<Column>().Where(c => c.Hint is not null)
            .Select(c => string.Join('\t', ["=", c.Id.Kind.Name, Field(c.Id.Path), Field(c.Hint!.Up), Field(c.Hint.Down), Field(c.Hint.Backfill), .. c.Hint.Members.SelectMany(m => new[] { m.Name, m.Label, m.Number }).Select(Field)]));
        var unmanaged = model.Unmanaged.Select(id => $"!\t{id.Kind.Name}\t{Field(id.Path)}");
        var hints = model.Renames.Select(h => string.Join('\t', "<", h.Rename.From.Kind.Name, Field(h.Rename.From.Path), Field(h.Rename.To.Path), Field(h.Rename.FromLabel), Field(h.Rename.ToLabel), h.Source.Line, h.Source.Column, Field(h.Source.File)));
        var warnings = model.Diagnostics.Select(d => string.Join('\t', "~", d.Id, d.Source?.Line ?? 0, d.Source?.Column ?? 0, Field(d.Source?.File), Field(d.Message)));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var temporary = $"{file}.{Environment.ProcessId}";
            File.WriteAllLines(temporary, [head, .. SchemaFacts.Write(Differ.Compare(Schema.Empty, model.Schema, [])), .. places, .. hints, .. unmanaged, .. chosen, .. conversions, .. warnings]);
            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be written only costs time.
        }
    }

    private static Model Parse(string[] lines)
    {
        var schema = SchemaFacts.Apply(Schema.Empty, lines.Skip(1).Where(l => l.StartsWith('+')));
        Dictionary<ObjectId, SourceSpan> sources = [];
        List<RenameHint> hints = [];
        List<ObjectId> unmanaged = [];
        Dictionary<ObjectId, NameOrigin> chosen = [];
        Dictionary<ObjectId, ConversionHint> conversions = [];
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] is '@' or '<' or '!' or '%' or '='))
        {
            var parts = line.Split('\t');
            var kind = ObjectKinds.Named(parts[1]) ?? throw new FormatException(line);
            var id = ObjectId.Parse(kind, Text(parts[2])) ?? throw new FormatException(line);
            switch (parts[0])
            {
                case "@":
                    sources[id] = Span(parts, 3);
                    break;
                case "!":
                    unmanaged.Add(id);
                    break;
                case "%":
                    chosen[id] = new(Text(parts[3]), [.. parts.Skip(4).Select(Text)]);
                    break;
                case "=":
                    conversions[id] = Conversion(parts);
                    break;
                default:
                    hints.Add(new(
                        new(id, ObjectId.Parse(kind, Text(parts[3]))!) { FromLabel = parts[4].Length == 0 ? null : Text(parts[4]), ToLabel = parts[5].Length == 0 ? null : Text(parts[5]) },
                        Span(parts, 6)));
                    break;
            }
        }

        schema = schema.Select(o => chosen.TryGetValue(o.Id, out var origin) ? o with { ChosenName = origin } : o);
        schema = schema.Select(o => o is Column column && conversions.TryGetValue(o.Id, out var hint) ? column with { Hint = hint } : o);
        return new(schema, sources, [.. hints], [.. lines.Where(l => l.StartsWith('~')).Select(Warning)]) { Unmanaged = [.. unmanaged] };
    }

    private static ConversionHint Conversion(string[] parts) =>
        new(parts.Skip(6).Chunk(3).Select(m => new EnumMember(Text(m[0]), Text(m[1]), Text(m[2]))).ToValueList())
        {
            Up = parts[3].Length == 0 ? null : Text(parts[3]),
            Down = parts[4].Length == 0 ? null : Text(parts[4]),
            Backfill = parts[5].Length == 0 ? null : Text(parts[5]),
        };

    private static Diagnostic Warning(string line)
    {
        var parts = line.Split('\t', 6);
        return new(parts[1], Text(parts[5]), parts[4].Length == 0 ? null : Span(parts, 2));
    }

    // A line has one end, and its fields are parted by tabulators: names and texts that hold such a character stand in quotes.
    private static string? Field(string? text) =>
        text is null || (VisibleText.IsVisible(text) && !text.StartsWith('"')) ? text : FactWriter.Word(text);

    private static string Text(string field) => field.StartsWith('"') ? new FactReader(field).ReadWord() : field;

    private static SourceSpan Span(string[] parts, int at) =>
        new(Text(parts[at + 2]), int.Parse(parts[at], CultureInfo.InvariantCulture), int.Parse(parts[at + 1], CultureInfo.InvariantCulture));

    private string? FileName()
    {
        var root = environment("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
            : environment("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache")
            : environment("LOCALAPPDATA");
        return root is { Length: > 0 }
            ? Path.Combine(root, "schemagen", "models", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(project))))[..16])
            : null;
    }
}
