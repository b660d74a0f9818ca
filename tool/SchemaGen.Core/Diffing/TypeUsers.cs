using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Knows which types are in use by columns, at first hand or inside of other types.</summary>
internal sealed class TypeUsers(Schema schema)
{
    private readonly Lazy<ILookup<ObjectId, (ObjectId User, bool IsNested)>> users = new(() => Find(schema));

    /// <summary>Whether anything is of the type.</summary>
    internal bool Have(ObjectId type) => users.Value[type].Any();

    /// <summary>Whether a column holds the type inside of an array or another type, where Postgres cannot look at its values.</summary>
    internal bool HaveNested(ObjectId type) => IsInColumn(type, isNested: false, needsNested: true);

    /// <summary>Whether a column holds the type, be it inside of another type.</summary>
    internal bool HaveRows(ObjectId type) => IsInColumn(type, isNested: false, needsNested: false);

    private bool IsInColumn(ObjectId type, bool isNested, bool needsNested) => users.Value[type].Any(u => u.User.Kind == Column.ObjectKind
        ? u.IsNested || isNested || !needsNested
        : IsInColumn(TypeOf(u.User), isNested || u.IsNested || u.User.Kind != Domain.ObjectKind, needsNested));

    private static ILookup<ObjectId, (ObjectId User, bool IsNested)> Find(Schema schema) => schema
        .Select(o => (Item: o, Type: TypeOf(o)))
        .Where(p => p.Type is not null)
        .Select(p => (Used: schema.TypeNamed(p.Type!), p.Item, p.Type))
        .Where(p => p.Used is not null)
        .ToLookup(p => p.Used!, p => (User: p.Item.Id, IsNested: p.Type!.IsArray));

    private static ObjectId TypeOf(ObjectId user) => user.Kind.Scope == ObjectScope.Table ? user.TableId : user;

    private static SqlType? TypeOf(SchemaObject item) => item switch
    {
        Column column => column.Type,
        Domain domain => domain.Type,
        RangeType range => range.Subtype,
        CompositeAttribute attribute => attribute.Type,
        _ => null,
    };
}
