using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Setup;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>The model of a context while it is put together.</summary>
internal sealed class EntityModel
{
    private readonly Dictionary<string, EntityType> byName = new(StringComparer.Ordinal);

    /// <summary>Tells what is said before and after loops.</summary>
    public ModelClock Clock { get; } = new();

    /// <summary>The entity types, in the order in which they were found.</summary>
    public List<EntityType> Types { get; } = [];

    /// <summary>The relationships.</summary>
    public List<Relationship> Relationships { get; } = [];

    /// <summary>The foreign keys, once they are found out.</summary>
    public List<EntityForeignKey> ForeignKeys { get; } = [];

    /// <summary>The classes that are left out, by full name.</summary>
    public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

    /// <summary>The classes that are owned wherever they are used, by full name.</summary>
    public HashSet<string> OwnedClasses { get; } = new(StringComparer.Ordinal);

    /// <summary>The classes that are complex wherever they are used, by full name.</summary>
    public HashSet<string> ComplexClasses { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of what names none.</summary>
    public string? DefaultSchema { get; set; }

    /// <summary>How keys of integers get their values where nothing is said.</summary>
    public ValueStrategy DefaultStrategy { get; set; } = ValueStrategy.IdentityByDefault;

    /// <summary>The sequences, extensions and types that the model names.</summary>
    public List<(SchemaObject Item, Location? Location)> Objects { get; } = [];

    /// <summary>Adds an extension; the last one says its schema, and one without a schema leaves what was said.</summary>
    public void Add(Extension extension, Location? location)
    {
        var known = Objects.FindIndex(o => o.Item.Id == extension.Id);
        if (known < 0)
        {
            Objects.Add((extension, location));
        }
        else if (extension.Schema is not null)
        {
            Objects[known] = (extension, location);
        }
    }

    /// <summary>What holds for all properties of a type, in the order in which it was said.</summary>
    public List<(ITypeSymbol Type, Action<EntityProperty> Apply)> PropertyConventions { get; } = [];

    /// <summary>What is said of all entity types, to be read once they are known.</summary>
    public List<(int Moment, Action Read)> Loops { get; } = [];

    /// <summary>What renames tables, columns, keys and indexes, to be read once all of them are there.</summary>
    public List<(int Moment, Action Read)> Renames { get; } = [];

    /// <summary>The names of sets by the class that they hold; two sets of one class name none.</summary>
    public Dictionary<string, string?> Sets { get; } = new(StringComparer.Ordinal);

    /// <summary>How the names that EF Core makes are rewritten.</summary>
    public Func<string, string> Rewrite { get; set; } = n => n;

    /// <summary>Whether they are.</summary>
    public bool IsRewritten { get; set; }

    /// <summary>The last step of OnModelCreating.</summary>
    public int ConfiguredAt { get; set; }

    /// <summary>The enumerations whose properties are of an enumerated type, by full name.</summary>
    public Dictionary<string, ObjectId> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether NetTopologySuite's types are geography and not geometry.</summary>
    public bool IsGeographyDefault { get; set; }

    /// <summary>The options of ASP.NET Core Identity.</summary>
    public IdentityStoreOptions IdentityStores { get; set; } = new();

    /// <summary>Whether a DateTime is a timestamp without time zone, as before version 6 of Npgsql.</summary>
    public bool HasLegacyTimestamps { get; set; }

    /// <summary>What ends the name of the sequence of a key.</summary>
    public string KeySequenceSuffix { get; set; } = "Sequence";

    /// <summary>The schema of the sequences of keys; null for the usual one.</summary>
    public string? KeySequenceSchema { get; set; }

    /// <summary>The conventions that ConfigureConventions removed.</summary>
    public HashSet<string> RemovedConventions { get; } = new(StringComparer.Ordinal);

    /// <summary>The entity type of this name.</summary>
    public EntityType? Find(string name) => byName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The entity type of a class; made where it is not there.</summary>
    public EntityType GetOrAdd(INamedTypeSymbol symbol) => Find(symbol.KeyName()) ?? Add(new(symbol.KeyName(), symbol, Clock));

    /// <summary>Adds an entity type.</summary>
    public EntityType Add(EntityType type)
    {
        byName.Add(type.Name, type);
        type.Moment = Clock.Now;
        Types.Add(type);
        return type;
    }

    /// <summary>Removes an entity type.</summary>
    public void Remove(EntityType type)
    {
        _ = byName.Remove(type.Name);
        _ = Types.Remove(type);
    }
}
