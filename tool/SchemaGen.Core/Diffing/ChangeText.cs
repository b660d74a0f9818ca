using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Says a change in words.</summary>
public static class ChangeText
{
    /// <summary>What a step does, as the comment above its SQL: <c>add column cars.year</c>.</summary>
    public static string Title(Change change) => change.Rename is { } rename
        ? rename.FromLabel is null ? $"rename {rename.From} to {rename.To.Display}" : VisibleText.Of($"rename value {rename.FromLabel} of {rename.To} to {rename.ToLabel}")
        : $"{Verb(change)} {change.Id}{Others(change)}";

    /// <summary>What a comparison found, as Alembic says it: <c>detected added table 'cars'</c>.</summary>
    public static string Finding(Change change) => VisibleText.Of(change.Action switch
    {
        ChangeAction.Create => $"detected added {Name(change.After!)}{Others(change)}",
        ChangeAction.Drop => $"detected removed {Name(change.Before!)}{Others(change)}",
        ChangeAction.Rename when change.Rename!.FromLabel is { } label => $"detected renamed value '{label}' of {change.Id.Kind} '{change.Id.Display}' to '{change.Rename.ToLabel}'",
        ChangeAction.Rename => $"detected renamed {change.Id.Kind} '{change.Rename!.From.Display}' to '{change.Rename.To.Display}'",
        _ when change.Before == change.After => $"detected {Name(change.After!)}, made anew for what it depends on",
        _ => $"detected changed {Name(change.After!)}: {string.Join(", ", Differences(change).Select(d => $"{d.Property} {d.Before} -> {d.After}"))}{Others(change)}",
    });

    /// <summary>The properties that an alteration changes, each with what it was and what it shall be, in as few words as tell the two apart.</summary>
    public static IEnumerable<(string Property, string Before, string After)> Differences(Change change)
    {
        var (before, after) = (Values(change.Before!), Values(change.After!));
        foreach (var key in after.Keys.Union(before.Keys).Where(k => Get(before, k) != Get(after, k)))
        {
            var (old, made) = WordDifference.Of(Get(before, key), Get(after, key));
            yield return (key.Replace('_', ' '), old, made);
        }
    }

    /// <summary>How many rows are meant beside the one that is named.</summary>
    internal static string Others(Change change) => change.Others == 0 ? string.Empty : $" and {change.Others} more of its table";

    private static string Verb(Change change) => (change.Action, change.Id.Kind.Scope) switch
    {
        (ChangeAction.Create, _) when change.Id.Kind.CreateVerb is { } verb => verb,
        (ChangeAction.Drop, _) when change.Id.Kind.DropVerb is { } verb => verb,
        (ChangeAction.Alter, _) when change.Id.Kind.AlterVerb is { } verb => verb,
        (ChangeAction.Create, ObjectScope.Table) => "add",
        (var action, _) => action.ToString().ToLowerInvariant(),
    };

    private static string Name(SchemaObject item) => $"{item.Id.Kind} '{item.Id.Display}'{(item.Detail.Length == 0 ? string.Empty : " " + item.Detail)}";

    private static string Get(Dictionary<string, string> values, string key) => values.TryGetValue(key, out var value) ? value : "(none)";

    // What an object needs follows from what it is.
    private static Dictionary<string, string> Values(SchemaObject item) => item.ToFacts().WithoutNeeds().With("inherited", item.IsImplied).With("comment", item.Comment).Items
        .Where(f => f.Key != Column.InheritedKey)
        .ToDictionary(f => f.Key, f => f.Value switch
        {
            FactValue.Flag => "yes",
            FactValue.Expression e => e.Sql.Best,
            FactValue.Type t => t.Sql.Best,
            var value => FactWriter.Write(FactSet.Empty.With(f.Key, value), f.Key),
        });
}
