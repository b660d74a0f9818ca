using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Entity;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods that make owned and complex types, and those of OwnedNavigationBuilder alone.</summary>
internal static class OwnedMethods
{
    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        On<Target>("OwnsOne", (c, t) => Owns(c, t, isCollection: false)),
        On<Target>("OwnsMany", (c, t) => Owns(c, t, isCollection: true)),
        On<Target>("WithOwner", WithOwner),
        Set<Target>("ToJson", ToJson),
        Set<Target>("IsRequired", (c, t) => t.Value.IsRequiredComplex.Set(c.Flag(0, true), ConfigurationSource.Fluent)),
    ];

    /// <summary>Adds a complex property.</summary>
    public static FluentTarget? ComplexProperty(FluentCall call, Target target)
    {
        if (call.FirstMember(call.Argument(0) is TypeOfExpressionSyntax ? 1 : 0) is not { } name
            || EntityMembers.Find(target.Value.Symbol, name) is not { } member || EntityMembers.TypeOf(member).WithoutNullable() is not INamedTypeSymbol type)
        {
            call.Refuse("the property that it names is no class");
            return new FluentTarget.Aside();
        }

        return Configured(call, new(ComplexTypes.GetOrAdd(target.Value, member, type)));
    }

    /// <summary>Reads ComplexCollection, which EF Core keeps as JSON alone.</summary>
    public static FluentTarget? ComplexCollection(FluentCall call, Target target)
    {
        if (call.FirstMember() is not { } name || EntityMembers.Find(target.Value.Symbol, name) is not { } member
            || EntityMembers.TypeOf(member).WithoutNullable().ElementType() is not INamedTypeSymbol type)
        {
            call.Refuse("the property that it names is no collection of a class");
            return new FluentTarget.Aside();
        }

        Target complex = new(ComplexTypes.GetOrAdd(target.Value, member, type));
        complex.Value.JsonColumn ??= string.Empty;
        return Configured(call, complex);
    }

    // A second argument configures the type, and nothing follows the call.
    private static Target? Configured(FluentCall call, Target complex)
    {
        if (call.Arguments.Count == 1)
        {
            return complex;
        }

        call.Configure(complex);
        return null;
    }

    private static FluentTarget? Owns(FluentCall call, Target target, bool isCollection)
    {
        var navigation = call.FirstMember(call.Argument(0) is TypeOfExpressionSyntax ? 1 : 0);
        var member = navigation is null ? null : EntityMembers.Find(target.Value.Symbol, navigation);
        var type = call.Class ?? (member is null ? null : NavigationTypes.TargetOf(EntityMembers.TypeOf(member), isCollection));
        if (navigation is null || type is null)
        {
            call.Refuse("the navigation that it names is no class or no collection of one");
            return new FluentTarget.Aside();
        }

        Target owned = new(OwnedTypes.GetOrAdd(call.Model, target.Value, new(navigation, type, isCollection), call.Location));
        if (call.Arguments.Count > 1 && call.Configures)
        {
            call.Configure(owned);
            return null;
        }

        return owned;
    }

    private static FluentTarget.Relation? WithOwner(FluentCall call, Target target)
    {
        if (target.Value.Ownership is not { } ownership)
        {
            call.Refuse("it stands outside of OwnsOne and OwnsMany");
            return null;
        }

        ownership.Second.Navigation = call.HasArguments ? call.FirstMember() : null;
        return new(ownership, ownership.Second);
    }

    private static void ToJson(FluentCall call, Target target) => target.Value.JsonColumn = call.Text(0) ?? string.Empty;
}
