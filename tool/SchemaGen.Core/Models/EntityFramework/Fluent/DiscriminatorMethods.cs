using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Discriminated;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of DiscriminatorBuilder.</summary>
internal static class DiscriminatorMethods
{
    private const string Usual = "Discriminator";

    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        Set<Target>("HasValue", SetValue),
        .. None<Target>("IsComplete"),
        Refused<FluentTarget.Entity>("HasNoDiscriminator", "give the hierarchy a discriminator, or map each class to a table of its own"),
    ];

    /// <summary>Adds a discriminator.</summary>
    public static FluentTarget? Add(FluentCall call, FluentTarget.Entity target)
    {
        var (name, type) = (Usual, call.FirstType);
        if (call.Argument(0) is { } argument and not TypeOfExpressionSyntax)
        {
            name = call.FirstMember() ?? Usual;
        }

        if (EntityMembers.Find(target.Value.Symbol, name) is { } member)
        {
            type = EntityMembers.TypeOf(member);
        }

        var discriminator = target.Value.Discriminator is { } known && known.Property == name ? known : new(name, type);
        target.Value.Discriminator = discriminator;
        if (type is not null && call.Reader.Properties.GetOrAdd(target.Value, name, type) is { } property)
        {
            property.IsExplicit = true;
            property.Required.Set(true, ConfigurationSource.Convention);
        }

        return new Target(target.Value, discriminator);
    }

    private static void SetValue(FluentCall call, Target target)
    {
        var type = call.Class;
        var value = call.Arguments.Select(a => a.Expression).LastOrDefault(e => e is not TypeOfExpressionSyntax);
        target.Value.Values[type?.KeyName() ?? target.Type.Name] = value is null ? null : call.Reader.Evaluate(value, call.Scope);
        if (type is not null)
        {
            _ = call.Model.GetOrAdd(type);
        }
    }
}
