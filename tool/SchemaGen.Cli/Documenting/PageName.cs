using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Documenting;

/// <summary>Names of files and anchors made of names of objects.</summary>
/// <remarks>
/// A name is kept where it is made of small letters, digits and underscores; of any other one a hash is a part, so that two that are
/// one on some disks (<c>Cars</c> and <c>cars</c>) stay apart. Each begins with the word of its kind, so that none is <c>con</c>,
/// <c>..</c> or hidden; and <c>~</c> is in no name that is kept.
/// </remarks>
internal static class PageName
{
    private const int Longest = 80;
    private const int HashBytes = 6;

    /// <summary>The path of the page of an object, from the root of the site.</summary>
    internal static string Of(ObjectId id) => $"objects/{Anchor(id)}.html";

    /// <summary>The path of the page of a revision, from the root of the site.</summary>
    internal static string OfRevision(string revision) => $"revisions/{Safe("revision." + revision, "revision." + revision)}.html";

    /// <summary>What an object is called in a page or in a folder.</summary>
    internal static string Anchor(ObjectId id)
    {
        List<string> parts = [id.Kind.Name, .. new[] { id.Schema, id.Table, id.Name }.Where(p => p.Length > 0)];
        return Safe(
            string.Join('.', parts),
            parts.Skip(1).All(p => !p.Contains('.', StringComparison.Ordinal)) && id.Signature.Length == 0
                ? string.Join('.', parts)
                : id.Kind.Name + " " + id.Path);
    }

    // Where the name says all there is, and each of its letters is kept, it is the file's; else the hash of the whole is behind it.
    private static string Safe(string name, string whole)
    {
        var kept = string.Concat(
            name.ToLowerInvariant().Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '.' ? c : '-'));
        kept = kept.Length > Longest ? kept[..Longest] : kept;
        return kept == whole && kept.Length > 0 ? kept : $"{kept}~{Hash(whole)}";
    }

    private static string Hash(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes)).ToLower(CultureInfo.InvariantCulture);
}
