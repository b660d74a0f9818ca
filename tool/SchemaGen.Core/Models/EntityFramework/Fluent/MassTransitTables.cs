using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Model;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What the methods of MassTransit.EntityFrameworkCore configure: the entities of its outbox.</summary>
internal static class MassTransitTables
{
    private const ConfigurationSource Source = ConfigurationSource.Fluent;
    private const string Inbox = "InboxState";
    private const string Outbox = "OutboxState";
    private const string Message = "OutboxMessage";

    // Messages have referred to both states since this version, and lengths that conventions give do not hold.
    private static readonly Version Referring = new(8, 3);

    private static readonly Dictionary<string, PackageEntity> Entities = new(StringComparer.Ordinal)
    {
        [Inbox] = new("Id")
        {
            AlternateKey = "MessageId ConsumerId",
            Indexes = new Dictionary<string, bool>(StringComparer.Ordinal) { ["Delivered"] = false },
        },
        [Outbox] = new("OutboxId")
        {
            Indexes = new Dictionary<string, bool>(StringComparer.Ordinal) { ["Created"] = false },
        },
        [Message] = new("SequenceNumber")
        {
            Lengths = new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["SourceAddress"] = 256,
                ["DestinationAddress"] = 256,
                ["ResponseAddress"] = 256,
                ["FaultAddress"] = 256,
                ["ContentType"] = 256,
            },
            Indexes = new Dictionary<string, bool>(StringComparer.Ordinal)
            {
                ["ExpirationTime"] = false,
                ["EnqueueTime"] = false,
                ["InboxMessageId InboxConsumerId SequenceNumber"] = true,
                ["OutboxId SequenceNumber"] = true,
            },
        },
    };

    // Since the ninth version a bus has a name.
    private static readonly PackageEntity NamedOutbox = Entities[Outbox] with
    {
        Lengths = new Dictionary<string, int>(StringComparer.Ordinal) { ["BusName"] = 256 },
        Indexes = new Dictionary<string, bool>(StringComparer.Ordinal) { ["Created"] = false, ["BusName Created"] = false },
    };

    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        Set<Target>("AddInboxStateEntity", (c, _) => Add(c, Inbox)),
        Set<Target>("AddOutboxStateEntity", (c, _) => Add(c, Outbox)),
        Set<Target>("AddOutboxMessageEntity", (c, _) => Add(c, Message)),
        Set<Target>("AddTransactionalOutboxEntities", (c, _) => Add(c, Inbox, Outbox, Message)),
        Set<FluentTarget.Entity>("ConfigureInboxStateEntity", (c, t) => Configure(c, t.Value, Inbox)),
        Set<FluentTarget.Entity>("ConfigureOutboxStateEntity", (c, t) => Configure(c, t.Value, Outbox)),
        Set<FluentTarget.Entity>("ConfigureOutboxMessageEntity", (c, t) => Configure(c, t.Value, Message)),
    ];

    private static void Add(FluentCall call, params string[] names)
    {
        foreach (var name in names)
        {
            if (TypeOf(call, name) is not { } type)
            {
                call.Refuse("its tables are known only once the project is restored: run 'dotnet restore'");
                return;
            }

            var entity = call.Model.GetOrAdd(type);
            Configure(call, entity, name);
            call.Configure(new FluentTarget.Entity(entity));
        }
    }

    private static void Configure(FluentCall call, EntityType entity, string name)
    {
        var isReferring = entity.Symbol?.ContainingAssembly.Identity.Version >= Referring;
        if (isReferring)
        {
            foreach (var property in entity.Symbol!.GetMembers().OfType<IPropertySymbol>().Where(IsColumn))
            {
                call.Reader.Properties.GetOrAdd(entity, property.Name)?.MaxLength.Set(null, Source);
            }
        }

        var described = name == Outbox && EntityMembers.Find(entity.Symbol, "BusName") is not null ? NamedOutbox : Entities[name];
        described.Configure(call.Reader, entity, call.Location);
        if (name == Message && isReferring)
        {
            Refer(call, entity, Inbox, "InboxMessageId InboxConsumerId").PrincipalKey = ["MessageId", "ConsumerId"];
            _ = Refer(call, entity, Outbox, "OutboxId");
        }
    }

    private static Relationship Refer(FluentCall call, EntityType from, string to, string key)
    {
        var navigation = Relationships.Has(call.Model, from, new(null, TypeOf(call, to)!, false), call.Location);
        var relationship = Relationships.With(call.Model, navigation, null, isCollection: true);
        (relationship.Dependent, relationship.IsDependentSaid) = (navigation.From, true);
        relationship.ForeignKey.Set(key.Split(' '), Source);
        relationship.Required.Set(false, Source);
        return relationship;
    }

    private static bool IsColumn(IPropertySymbol property) =>
        property is { IsStatic: false, SetMethod: not null, DeclaredAccessibility: Accessibility.Public };

    private static INamedTypeSymbol? TypeOf(FluentCall call, string name) =>
        call.Reader.TypeNamed("MassTransit.EntityFrameworkCoreIntegration." + name);
}
