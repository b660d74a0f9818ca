using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Setup;
using SchemaGen.Core.Schemas.Objects;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Model;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of ModelBuilder.</summary>
internal static class ModelMethods
{
    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        On<Target>("Entity", Entity),
        On<Target>("SharedTypeEntity", SharedType),
        Set<Target>("ApplyConfiguration", (c, _) => ConfigurationClasses.Apply(c)),
        Set<Target>("ApplyConfigurationsFromAssembly", (c, _) => ConfigurationClasses.ApplyAll(c)),
        Set<Target>("HasDefaultSchema", (c, t) => t.Value.DefaultSchema = c.Text(0)),
        Set<Target>("Ignore", (c, t) => Ignore(c.Class, t.Value)),
        Set<Target>("Owned", (c, t) => Add(c.Class, t.Value.OwnedClasses)),
        Set<Target>("ComplexType", (c, t) => Add(c.Class, t.Value.ComplexClasses)),
        Set<Target>("HasPostgresExtension", (c, t) => t.Value.Add(Extension(c), c.Location)),
        Set<Target>("UseIdentityByDefaultColumns", (_, t) => t.Value.DefaultStrategy = ValueStrategy.IdentityByDefault),
        Set<Target>("UseIdentityColumns", (_, t) => t.Value.DefaultStrategy = ValueStrategy.IdentityByDefault),
        Set<Target>("UseIdentityAlwaysColumns", (_, t) => t.Value.DefaultStrategy = ValueStrategy.IdentityAlways),
        Set<Target>("UseSerialColumns", (_, t) => t.Value.DefaultStrategy = ValueStrategy.Serial),
        On<Target>("HasSequence", SequenceMethods.Add),
        .. SequenceMethods.All,
        Set<Target>("HasPostgresEnum", (c, _) => PostgresEnums.Add(c)),
        Set<Target>("HasPostgresRange", (c, _) => PostgresTypes.AddRange(c)),
        Set<Target>("HasCollation", (c, _) => PostgresTypes.AddCollation(c)),
        Set<Target>("UseOpenIddict", UseOpenIddict),
        .. MassTransitTables.All,
        Set<Target>("UseHiLo", (c, t) =>
        {
            KeySequences.AddHiLo(c);
            t.Value.DefaultStrategy = ValueStrategy.HiLo;
        }),
        Set<Target>("UseKeySequences", (c, t) => (t.Value.DefaultStrategy, t.Value.KeySequenceSuffix, t.Value.KeySequenceSchema) =
            (ValueStrategy.Sequence, c.Text(0, "nameSuffix") ?? "Sequence", c.Text(1, "schema"))),
        LeftAlone<Target>("UseCollation", "the collation of a database is said where the database is created"),
        LeftAlone<Target>("UseDatabaseTemplate", "the template of a database is said where the database is created"),
        LeftAlone<Target>("UseTablespace", "the tablespace of a database is said where the database is created"),
        Annotation<Target>("HasAnnotation"),
        Refused<Target>("FinalizeModel", "EF Core itself finalizes the model of a context"),
        .. None<Target>("HasEmbeddedDiscriminatorName", "HasChangeTrackingStrategy", "UsePropertyAccessMode", "HasDefaultContainer"),
        new(typeof(Target), "HasDbFunction", FluentEffect.None) { Read = _ => new FluentTarget.Aside() },
        Refused<FluentTarget.Metadata>("SetValueConverter", "say it by HasConversion"),
        Annotation<FluentTarget.Metadata>("SetAnnotation"),
        .. None<FluentTarget.Metadata>(
            "FindNavigation", "FindSkipNavigation", "FindProperty", "FindEntityType", "GetNavigation", "SetPropertyAccessMode", "SetField", "SetValueComparer", "SetQueryFilter", "SetIsEagerLoaded",
            "SetBeforeSaveBehavior", "SetAfterSaveBehavior", "SetLazyLoadingEnabled", "GetProperty", "GetProperties", "GetNavigations",
            "SetChangeTrackingStrategy"),
    ];

    private static FluentTarget? Entity(FluentCall call, Target target)
    {
        var named = call.Class is null && call.Argument(0) is { } argument and not LambdaExpressionSyntax && call.Reader.Evaluate(argument, call.Scope) is string name ? target.Value.Find(name) : null;
        if (call.Class is null && named is null)
        {
            call.Refuse("name the class, as Entity<T>() does");
            return new FluentTarget.Aside();
        }

        FluentTarget.Entity entity = new(named ?? target.Value.GetOrAdd(call.Class!));
        _ = target.Value.Ignored.Remove(entity.Value.Name);
        call.Configure(entity);
        return call.Configures ? null : entity;
    }

    private static FluentTarget? SharedType(FluentCall call, Target target)
    {
        if (call.Class is not { } type || call.Text(0) is not { } name)
        {
            call.Refuse("give its name as a text");
            return new FluentTarget.Aside();
        }

        FluentTarget.Entity entity = new(target.Value.Find(name) ?? target.Value.Add(new(name, type, target.Value.Clock) { ShortName = name }));
        call.Configure(entity);
        return call.Configures ? null : entity;
    }

    private static void Ignore(INamedTypeSymbol? type, EntityModel model)
    {
        Add(type, model.Ignored);
        if (type is not null && model.Find(type.KeyName()) is { } entity)
        {
            model.Remove(entity);
        }
    }

    private static void Add(INamedTypeSymbol? type, HashSet<string> names)
    {
        if (type is not null)
        {
            _ = names.Add(type.KeyName());
        }
    }

    private static void UseOpenIddict(FluentCall call, Target target)
    {
        if (!OpenIddictTables.AddTo(call.Reader, call.Types, call.Location))
        {
            call.Refuse("its tables are known only once the project is restored: run 'dotnet restore'");
        }
    }

    private static Extension Extension(FluentCall call)
    {
        var texts = call.Texts(0);
        return texts switch
        {
            [var schema, var name, ..] when call.Arguments.Count > 1 => new(SchemaGen.Core.Schemas.Objects.Extension.IdOf(name)) { Schema = schema },
            _ => new(SchemaGen.Core.Schemas.Objects.Extension.IdOf(texts is [var only, ..] ? only : string.Empty)),
        };
    }
}
