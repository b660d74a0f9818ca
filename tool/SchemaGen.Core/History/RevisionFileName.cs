using System.Text;

namespace SchemaGen.Core.History;

/// <summary>RevisionFileName is the rule for the names of a revision's three files.</summary>
public static class RevisionFileName
{
    /// <summary>The end of the name of a manifest.</summary>
    public const string Manifest = ".schema";

    /// <summary>The end of the name of the SQL that applies a revision.</summary>
    public const string Up = ".up.sql";

    /// <summary>The end of the name of the SQL that reverts a revision.</summary>
    public const string Down = ".down.sql";

    /// <summary>The end of the name that a file has, behind a dot at the beginning, until all files of a revision are written.</summary>
    public const string Temporary = ".tmp";

    private const int MaxSlug = 40;

    /// <summary>The part of the name that the three files share: the id, and the message as a slug of at most 40 characters.</summary>
    public static string Stem(string revision, string name)
    {
        var slug = Slug(name);
        return slug.Length == 0 ? revision : $"{revision}_{slug}";
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[slug.Length - 1] != '_')
            {
                slug.Append('_');
            }
        }

        var cut = Math.Min(slug.Length, MaxSlug);
        if (cut < slug.Length && char.IsHighSurrogate(slug[cut - 1]))
        {
            cut--;
        }

        return slug.ToString(0, cut).Trim('_');
    }
}
