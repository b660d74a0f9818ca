using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Naming;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Adds properties that lead from class to class along the foreign keys to primary keys; the keys themselves are said by <c>[References]</c> as ever.</summary>
internal sealed class NavigationWriter
{
    private readonly WriterContext context;
    private readonly HashSet<string> types;
    private readonly Dictionary<ClassDraft, NameScope> scopes;

    private NavigationWriter(WriterContext context)
    {
        this.context = context;
        types = [.. context.Classes.Select(c => c.Name)];
        scopes = context.Classes.ToDictionary(c => c, c => new NameScope(StringComparer.Ordinal, [.. ReservedNames.OfMembers(c.Name), .. c.Columns.Select(p => p.Name)]));
    }

    /// <summary>Adds them to all classes.</summary>
    public static void Write(WriterContext context)
    {
        NavigationWriter writer = new(context);
        foreach (var made in context.Classes.ToList())
        {
            var keys = context.PartsOf<ForeignKey>(made.Table).Where(k => writer.CanLead(k) && k.Columns.All(c => made.Find(c) is not null)).DistinctBy(k => (k.Columns, k.References)).ToList();
            foreach (var key in keys)
            {
                writer.Add(made, key, keys.Count(k => k.References == key.References) > 1 || key.References == made.Table);
            }
        }
    }

    private bool CanLead(ForeignKey key) => context.ClassOf(key.References) is not null && (context.KeyOf(key.References)?.Columns.Equals(key.ReferencedColumns) ?? false);

    private void Add(ClassDraft made, ForeignKey key, bool isOneOfMany)
    {
        var target = context.ClassOf(key.References)!;
        var properties = key.Columns.Select(c => made.Find(c)!).ToList();
        var isNullable = key.Columns.Any(c => context.Schema.Find(Column.IdOf(made.Table, c)) is Column { NotNull: false });
        var stem = properties is [var only] ? Stem(only.Name) : target.Name;
        var name = Name(made, target, made.Columns.Any(p => p.Name == stem) ? stem + "Navigation" : stem);
        made.Navigations.Add(new(target.Name + (isNullable && context.Options.Nullable ? "?" : string.Empty), name)
        {
            Attributes = [new AttributeCode("ForeignKey").With(string.Join(" + \", \" + ", properties.Select(p => p.NameOf)))],
            Value = isNullable || !context.Options.Nullable ? null : "null!",
        });
        if (!IsUnique(key))
        {
            AddCollection(made, target, isOneOfMany ? (name, stem) : null);
        }
    }

    private void AddCollection(ClassDraft made, ClassDraft target, (string Name, string Stem)? inverse)
    {
        var plural = Singular.Many(made.Name);
        target.Navigations.Add(new($"ICollection<{made.Name}>", Name(target, made, inverse?.Stem + plural))
        {
            Attributes = inverse is { Name: var name } ? [new AttributeCode("InverseProperty").With($"nameof({made.Name}.{name})")] : [],
            Using = "System.Collections.Generic",
            Value = "[]",
        });
    }

    // One that stands alone on the other side too would be taken for a foreign key of that side.
    private bool IsUnique(ForeignKey key) => context.Schema.Of(key.Id.TableId).Any(o => o switch
    {
        PrimaryKey primary => primary.Columns.All(key.Columns.Contains),
        Unique unique => unique.Columns.All(key.Columns.Contains),
        Index { Unique: true, Where: null } index => index.Keys.All(k => k.Column is not null && key.Columns.Contains(k.Column)),
        _ => false,
    });

    // A property that has the name of another class would be taken for it.
    private string Name(ClassDraft owner, ClassDraft target, string wanted) =>
        scopes[owner].Take(types.Contains(wanted) && wanted != target.Name ? wanted + "Navigation" : wanted, target.Name + "Navigation");

    private static string Stem(string property) => property.EndsWith("Id", StringComparison.OrdinalIgnoreCase) && property.Length > 2 ? property[..^2] : property;
}
