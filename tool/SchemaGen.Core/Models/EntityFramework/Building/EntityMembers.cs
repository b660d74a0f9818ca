using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>Finds and makes the properties of entity types by the members of their classes.</summary>
/// <param name="model">The model.</param>
/// <param name="annotations">Reads attributes.</param>
internal sealed class EntityMembers(EntityModel model, AnnotationReader annotations)
{
    /// <summary>The attributes of a symbol.</summary>
    public AnnotationSet AnnotationsOf(ISymbol symbol) => annotations.Of(symbol);

    /// <summary>The property or field of this name, that of the most derived class.</summary>
    public static ISymbol? Find(INamedTypeSymbol? type, string name) =>
        type?.WithBases().SelectMany(t => t.GetMembers(name)).FirstOrDefault(m => m is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false });

    /// <summary>The type of a property or a field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>The property of this name, made where it is not there; null where it is neither a member nor of a known type.</summary>
    /// <param name="type">The entity type.</param>
    /// <param name="name">The name.</param>
    /// <param name="shadow">Its type, where the class has none.</param>
    public EntityProperty? GetOrAdd(EntityType type, string name, ITypeSymbol? shadow = null)
    {
        var owner = type.IsOwned || type.IsComplex ? type : OwnerOf(type, name);
        if (owner.Find(name) is { } found)
        {
            return found;
        }

        var member = Find(owner.Symbol, name);
        return member is null && shadow is null ? null : Add(owner, name, member, member is null ? shadow! : TypeOf(member));
    }

    /// <summary>Adds a property.</summary>
    public EntityProperty Add(EntityType owner, string name, ISymbol? member, ITypeSymbol type)
    {
        EntityProperty property = new(name, type, owner.Clock)
        {
            Symbol = member,
            Location = member?.Locations.FirstOrDefault(l => l.IsInSource) ?? owner.Location,
            Moment = member is null ? owner.Clock.Now : 0,
        };
        if (member is not null)
        {
            property.Annotations = annotations.Of(member);
        }

        owner.Properties.Add(property);
        return property;
    }

    // A property of a base class belongs to the base class where that is an entity type too.
    private EntityType OwnerOf(EntityType type, string name)
    {
        if (type.HasNoBaseType || type.Symbol is not { } symbol)
        {
            return type;
        }

        return symbol.WithBases().Skip(1).Select(b => model.Find(b.KeyName())).LastOrDefault(b => b is { IsOwned: false } && Find(b.Symbol, name) is not null) ?? type;
    }
}
