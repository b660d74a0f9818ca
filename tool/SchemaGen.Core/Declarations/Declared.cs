using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Declarations;

/// <summary>What is declared now, held against what was declared when the last revision was written.</summary>
/// <param name="Known">Objects of the history whose declarations are as they were.</param>
/// <param name="Changed">Declarations of objects that are new or changed.</param>
/// <param name="AreStatementsKnown">Whether the statements that define nothing by themselves are as they were.</param>
public sealed record Declared(IReadOnlyList<SchemaObject> Known, IReadOnlyList<Declaration> Changed, bool AreStatementsKnown)
{
    /// <summary>Whether no server has to be asked what the declarations make.</summary>
    public bool IsSettled => Changed.Count == 0 && AreStatementsKnown;

    /// <summary>Compares by text alone; a server need not be there.</summary>
    /// <param name="declarations">What is declared now.</param>
    /// <param name="recorded">The schema of the history.</param>
    public static Declared Compare(IReadOnlyList<Declaration> declarations, Schema recorded)
    {
        var named = declarations.Where(d => d.Name is not null).ToList();
        var byText = named.ToLookup(d => d.Text, StringComparer.Ordinal);
        HashSet<Declaration> found = [];
        List<SchemaObject> known = [];
        foreach (var item in recorded.Where(o => o.IsDeclared))
        {
            if (item is not DefinedObject defined || !DeclaredName.IsWhole(item.Id.Kind))
            {
                known.Add(item);
            }
            else if (byText[defined.Definition.Text].FirstOrDefault(d => d.Declares(defined)) is { } declaration)
            {
                known.Add(item);
                found.Add(declaration);
            }
        }

        HashSet<ObjectId> statements = [.. declarations.Where(d => d.Name is null).Select(d => d.ToStatement().Id)];
        var areKnown = statements.SetEquals(recorded.OfType<Statement>().Select(s => s.Id));
        return new(known, [.. named.Where(d => !found.Contains(d))], areKnown);
    }
}
