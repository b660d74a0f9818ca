using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Conventions;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Join;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of CollectionCollectionBuilder.</summary>
internal static class JoinMethods
{
    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All => [On<Target>("UsingEntity", UsingEntity)];

    private static FluentTarget? UsingEntity(FluentCall call, Target target)
    {
        var relationship = target.Value;
        var join = relationship.Join ??= new();
        var lambdas = call.Arguments.Select(a => a.Expression).OfType<LambdaExpressionSyntax>().ToList();
        var name = call.Argument(0) is { } first and not (LambdaExpressionSyntax or TypeOfExpressionSyntax) ? call.Text(0) : null;
        join.Type ??= TypeOf(call, name) ?? JoinTypes.Make(call.Model, relationship);
        FluentTarget.Entity entity = new(join.Type);
        if (lambdas.Count >= 2)
        {
            join.Right = Side(call, lambdas[0], entity);
            join.Left = Side(call, lambdas[1], entity);
        }

        if (lambdas.Count is 1 or 3)
        {
            _ = call.Reader.Apply(lambdas[lambdas.Count - 1], entity, call.Scope);
        }

        return entity;
    }

    private static EntityType? TypeOf(FluentCall call, string? name)
    {
        var isDictionary = call.Class is null or { Name: "Dictionary" };
        return name is null ? isDictionary ? null : call.Model.GetOrAdd(call.Class!)
            : call.Model.Find(name) ?? call.Model.Add(new(name, isDictionary ? null : call.Class, call.Model.Clock) { ShortName = name, IsJoin = isDictionary });
    }

    private static Relationship? Side(FluentCall call, LambdaExpressionSyntax lambda, FluentTarget.Entity entity) => call.Reader.Apply(lambda, entity, call.Scope) switch
    {
        FluentTarget.Relation relation => relation.Value,
        FluentTarget.Navigation navigation => navigation.Value,
        _ => null,
    };
}
