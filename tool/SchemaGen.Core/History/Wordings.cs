using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.History;

/// <summary>Wordings are what models and declarations say in other words, or in another place, than the revisions and that means the same, so that who compares by text alone sees that it is the same.</summary>
/// <remarks>
/// They are facts in a file of their own, <c>migrations/wordings</c>: a revision may have been applied anywhere and stays what it was. They count only where
/// models are compared with all revisions, and only as long as the revisions make what they made when the wording was recorded.
/// </remarks>
public static class Wordings
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "wordings";

    private const string Version = "schemagen-wordings 1";

    /// <summary>The text of the file: a line for each, sorted, so that branches that add to it merge.</summary>
    public static string Write(IEnumerable<string> lines) => string.Concat(lines.Distinct().OrderBy(l => l, StringComparer.Ordinal).Prepend(Version).Select(l => l + "\n"));

    /// <summary>The lines of the file, or what is wrong with it.</summary>
    internal static (IReadOnlyList<string> Lines, HistoryProblem? Problem) Read(string path, string text)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Split('\n');
        if (ManifestFormat.IsTooLong(path, text) is { } problem)
        {
            return ([], problem);
        }

        var at = lines[0] == Version ? Array.FindIndex(lines, 1, l => WhatIsWrong(l) is not null) : 0;
        return at < 0
            ? ([.. lines.Skip(1).Where(l => l.Length > 0)], null)
            : ([], new(DiagnosticIds.RevisionUnreadable, path, at + 1, at == 0 ? $"the first line has to be '{Version}'" : $"the wording cannot be read: {WhatIsWrong(lines[at])}"));
    }

    /// <summary>A schema in the words of the lines.</summary>
    /// <param name="schema">What all revisions make.</param>
    /// <param name="lines">The lines, which can be read.</param>
    public static Schema Apply(Schema schema, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return schema;
        }

        var facts = SchemaFacts.Parse(lines);
        var words = facts.Made.ToLookup(m => m.Id);
        var worded = schema.Select(o => !o.Id.Kind.IsSilent ? words[o.Id].Aggregate(o, Worded) : facts.Gone.Contains(o.Id) ? null : o);
        return new([.. worded, .. facts.Made.Where(m => m.Id.Kind.IsSilent && schema.Find(m.Id) is null)]);
    }

    /// <summary>The lines that have to be there.</summary>
    /// <param name="recorded">What all revisions make.</param>
    /// <param name="models">The models as a server spells them: they say whether it is still the same, and whether a class or a file of SQL says it.</param>
    /// <param name="written">The models as they are written.</param>
    public static IReadOnlyList<string> Of(Schema recorded, Schema models, Schema written)
    {
        var words = KeptNames.Keep(models, written, []);
        return
        [
            .. from item in models
               let known = recorded.Find(item.Id)
               where known is { IsImplied: false } && known == item
               let reworded = (words.Find(item.Id) is { } said ? SpellingTransfer.Reworded(known, said) : known) with { IsDeclared = item.IsDeclared }
               where SchemaFacts.Properties(reworded) != SchemaFacts.Properties(known)
               select SchemaFacts.Line(new(reworded, reworded)),
            .. Differ.Compare(recorded, models, []).Changes.Where(c => c.Id.Kind.IsSilent).Select(SchemaFacts.Line),
        ];
    }

    /// <summary>Whether a line is about an object of a schema, or about one that leaves no trace in it.</summary>
    public static bool IsOf(string line, Schema schema)
    {
        var facts = SchemaFacts.Parse([line]);
        return facts.Made.Select(m => m.Id).Concat(facts.Gone).All(id => schema.Contains(id));
    }

    private static SchemaObject Worded(SchemaObject item, SchemaObject word)
    {
        var worded = SpellingTransfer.InWordsOf(item, word);
        return word == item ? worded with { IsDeclared = word.IsDeclared } : worded;
    }

    private static string? WhatIsWrong(string line)
    {
        try
        {
            return SchemaFacts.Parse([line]).Renames.Count > 0 ? "a wording renames nothing" : null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
