using System.Text.RegularExpressions;

namespace SchemaGen.Core.Schemas;

/// <summary>A pattern of the setting <c>managed</c>: <c>crm.*</c>, <c>tmp_*</c>, <c>!public.spatial_ref_sys</c>; <c>*</c> stands for any letters of one name, <c>?</c> for one.</summary>
public sealed class NamePattern
{
    private readonly Regex? schema;
    private readonly Regex name;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It is empty or has more than one dot.</exception>
    public NamePattern(string text)
    {
        IsExclusion = text.StartsWith("!", StringComparison.Ordinal);
        var parts = text.TrimStart('!').Split('.');
        if (parts.Length > 2 || parts.Any(p => p.Trim().Length == 0))
        {
            throw new FormatException($"has the pattern '{text}'; one is written schema.name or name, with * and ? in them and ! before it");
        }

        schema = parts.Length == 2 ? ToRegex(parts[0]) : null;
        name = ToRegex(parts[parts.Length - 1]);
    }

    /// <summary>Whether it takes out what it matches.</summary>
    public bool IsExclusion { get; }

    /// <summary>Whether it is about an object; one without a schema is about that name in every schema, one of all names of a schema about the schema too.</summary>
    public bool Matches(ObjectId id) => id.Kind.Scope == ObjectScope.Database
        ? schema is null ? name.IsMatch(id.Name) : name.IsMatch(string.Empty) && schema.IsMatch(id.Name)
        : schema?.IsMatch(id.Schema) != false && name.IsMatch(id.Name);

    private static Regex ToRegex(string glob) =>
        new($"^{Regex.Escape(glob.Trim()).Replace("\\*", ".*").Replace("\\?", ".")}$", RegexOptions.CultureInvariant);
}
