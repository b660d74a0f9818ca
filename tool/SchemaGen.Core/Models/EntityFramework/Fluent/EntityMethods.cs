using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Entity;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of EntityTypeBuilder, most of which the builders of owned and complex types have too.</summary>
internal static class EntityMethods
{
    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        On<Target>("Property", Property),
        On<Target>("IndexerProperty", Property),
        On<Target>("PrimitiveCollection", Property),
        On<Target>("ComplexProperty", OwnedMethods.ComplexProperty),
        On<Target>("ComplexCollection", OwnedMethods.ComplexCollection),
        On<Target>("HasKey", (c, t) => SetKey(c, t, new(c.Members(), c.Location, c.Model.Clock))),
        On<Target>("HasAlternateKey", AddAlternateKey),
        Set<Target>("HasNoKey", (_, t) => t.Value.Keyless.Set(true, ConfigurationSource.Fluent)),
        Set<Target>("Ignore", Ignore),
        Set<Target>("HasBaseType", (c, t) => t.Value.HasNoBaseType = c.Class is null),
        Set<Target>("HasComment", (c, t) => t.Value.Comment.Set(c.Text(0), ConfigurationSource.Fluent)),
        Set<Target>("HasCheckConstraint", (c, t) => _ = TableMethods.AddCheck(c, t.Value)),
        Set<Target>("UseTphMappingStrategy", (_, t) => t.Value.Strategy.Set("TPH", ConfigurationSource.Fluent)),
        Set<Target>("UseTptMappingStrategy", (_, t) => t.Value.Strategy.Set("TPT", ConfigurationSource.Fluent)),
        Set<Target>("UseTpcMappingStrategy", (_, t) => t.Value.Strategy.Set("TPC", ConfigurationSource.Fluent)),
        On<Target>("HasDiscriminator", DiscriminatorMethods.Add),
        .. DiscriminatorMethods.All,
        On<Target>("Navigation", (c, t) => new FluentTarget.NavigationProperty(t.Value, c.FirstMember() ?? string.Empty)),
        Set<FluentTarget.NavigationProperty>("IsRequired", (c, t) => Require(c, t)),
        Annotation<FluentTarget.NavigationProperty>("HasAnnotation"),
        .. None<FluentTarget.NavigationProperty>("AutoInclude", "UsePropertyAccessMode", "HasField", "EnableLazyLoading"),
        Set<Target>("HasData", (c, t) => t.Value.Seeds.AddRange(c.Arguments.Select(a => (a.Expression, c.Scope)))),
        .. SplitMethods.All,
        Set<Target>("HasGeneratedTsVectorColumn", AddTextSearch),
        Set<Target>("IsUnlogged", (c, t) => t.Value.IsUnlogged = c.Flag(0, true)),
        Set<Target>("HasStorageParameter", (c, t) => t.Value.Parameters.Add($"{c.Text(0)}={ParameterText(c.Constant(1))}")),
        Set<Target>("HasColumnType", (c, t) => t.Value.JsonColumnType = c.Text(0)),
        Annotation<Target>("HasAnnotation"),
        Annotation<Target>("HasPropertyAnnotation"),
        Annotation<Target>("HasTypeAnnotation"),
        Refused<Target>("UseCockroachDbInterleaveInParent", "PostgreSQL does not interleave tables"),
        .. None<Target>(
            "HasField", "SplitToView", "UseDefaultPropertyAccessMode",
            "HasQueryFilter", "UsePropertyAccessMode", "HasChangeTrackingStrategy", "UseXminAsConcurrencyToken", "HasTrigger",
            "InsertUsingStoredProcedure", "UpdateUsingStoredProcedure",
            "DeleteUsingStoredProcedure", "ToInMemoryQuery", "HasDefiningQuery", "IsMemoryOptimized", "HasPartitionKey", "HasRequired", "HasJsonPropertyName"),
    ];

    /// <summary>The value of a storage parameter as the catalog has it.</summary>
    public static string ParameterText(object? value) => value is bool flag ? flag ? "true" : "false" : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;

    private static FluentTarget? Property(FluentCall call, Target target)
    {
        var name = call.FirstMember(call.Argument(0) is TypeOfExpressionSyntax ? 1 : 0);
        var property = name is null ? null : call.Reader.Properties.GetOrAdd(target.Value, name, call.LastType ?? call.Class);
        if (property is null)
        {
            call.Refuse($"'{target.Value}' has no member '{name}' and no type is given: write Property<T>(\"{name}\")");
            return new FluentTarget.Aside();
        }

        property.IsExplicit = true;
        _ = target.Value.Ignored.Remove(property.Name);
        FluentTarget.Property built = new(target.Value, property);
        if (call.Arguments.Count > 1)
        {
            call.Configure(built);
        }

        return built;
    }

    private static void AddTextSearch(FluentCall call, Target target)
    {
        if (call.Argument(0) is { } vector && MemberNames.Read(call.Reader, [vector], call.Scope) is [var name] && call.Reader.Properties.GetOrAdd(target.Value, name) is { } property)
        {
            ValueMethods.SetTextSearch(call, property, call.Text(1, "config"), call.Members(2));
        }
    }

    private static FluentTarget.Key SetKey(FluentCall call, Target target, EntityKey key)
    {
        target.Value.PrimaryKey.Set(key, ConfigurationSource.Fluent);
        target.Value.Keyless.Set(false, ConfigurationSource.Fluent);
        Touch(call, target, key.Properties);
        return new FluentTarget.Key(key);
    }

    private static FluentTarget AddAlternateKey(FluentCall call, Target target)
    {
        EntityKey key = new(call.Members(), call.Location, call.Model.Clock);
        if (target.Value.AlternateKeys.FirstOrDefault(k => k.Properties.SequenceEqual(key.Properties)) is { } known)
        {
            return new FluentTarget.Key(known);
        }

        target.Value.AlternateKeys.Add(key);
        Touch(call, target, key.Properties);
        return new FluentTarget.Key(key);
    }

    private static void Touch(FluentCall call, Target target, IEnumerable<string> names)
    {
        foreach (var property in names.Select(n => call.Reader.Properties.GetOrAdd(target.Value, n)))
        {
            if (property is not null)
            {
                property.IsExplicit = true;
            }
        }
    }

    private static void Ignore(FluentCall call, Target target)
    {
        foreach (var name in call.Members())
        {
            _ = target.Value.Ignored.Add(name);
            _ = target.Value.Properties.RemoveAll(p => p.Name == name);
        }
    }

    private static void Require(FluentCall call, FluentTarget.NavigationProperty target)
    {
        foreach (var relationship in call.Model.Relationships)
        {
            foreach (var end in new[] { relationship.First, relationship.Second }.Where(e => e.Type == target.Type && e.Navigation == target.Name))
            {
                var isToPrincipal = ReferenceEquals(relationship.Dependent, end) || (relationship.Dependent is null && relationship.Other(end).IsCollection == true);
                (isToPrincipal ? relationship.Required : relationship.RequiredDependent).Set(call.Flag(0, true), ConfigurationSource.Fluent);
            }
        }
    }
}
