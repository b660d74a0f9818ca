using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>Puts what the attributes of other libraries say in the attributes that are read.</summary>
internal static class LibraryAttributes
{
    /// <summary>The attributes of a thing as they are read.</summary>
    public static List<Annotation> Read(ISymbol symbol, List<Annotation> written)
    {
        List<Annotation> read = [.. written.SelectMany(a => a.Row is { IsOfLibrary: true } row ? Translate(a with { On = symbol }, row) : [a])];
        return Settled(Joined(Joined(read, "Table"), "Column"));
    }

    /// <summary>Reports what of them is not read.</summary>
    public static void Report(AnnotationSet annotations, ModelContext context)
    {
        foreach (var unread in annotations.All(Translation.Unread))
        {
            context.Report(DiagnosticIds.UnreadAttribute, unread.Text("message")!, unread.Location);
        }
    }

    private static IEnumerable<Annotation> Translate(Annotation attribute, KnownAttribute row)
    {
        if (row.Advice is { } advice)
        {
            return [attribute.NotRead($"[{row.Name}]", advice)];
        }

        var unread = row.Translation is null
            ? []
            : attribute.Arguments.Where(a => a.Name is { } name && !row.Arguments.Contains(name))
                .Select(a => attribute.NotRead($"{a.Name} of [{row.Name}]", "take it away, or say it by an attribute of SchemaGen or in a file of SQL", a.Location));
        return [.. row.Translation?.Invoke(attribute) ?? [], .. unread];
    }

    // Two attributes may each say a part of the same: [Alias] and [CustomField].
    private static List<Annotation> Joined(List<Annotation> read, string name)
    {
        var same = read.Where(a => a.Name == name).ToList();
        return same.Count < 2
            ? read
            : [same[0] with { Arguments = [.. same.SelectMany(a => a.Arguments)] }, .. read.Where(a => a.Name != name)];
    }

    // A doubt is settled by what DataAnnotations or SchemaGen's own say beside it.
    private static List<Annotation> Settled(List<Annotation> read)
    {
        var isSettled = read.Any(a => a.Row is { IsOfLibrary: false, Name: "NotMapped" or "Column" or "DefaultSql" or "Computed" });
        return [.. read.Where(a => !isSettled || a.Name != Translation.Doubt).Select(a => a.Name == Translation.Doubt ? a with { Name = Translation.Unread } : a)];
    }
}
