using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Navigation = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Navigation;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Relation;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods that make relationships and say what their foreign keys are.</summary>
internal static class RelationMethods
{
    private static readonly string[] Behaviors = ["ClientSetNull", "Restrict", "SetNull", "Cascade", "ClientCascade", "NoAction", "ClientNoAction"];

    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        On<FluentTarget.Entity>("HasOne", (c, t) => Has(c, t, isCollection: false)),
        On<FluentTarget.Entity>("HasMany", (c, t) => Has(c, t, isCollection: true)),
        On<Navigation>("WithOne", (c, t) => With(c, t, isCollection: false)),
        On<Navigation>("WithMany", (c, t) => With(c, t, isCollection: true)),
        .. On("HasForeignKey", SetForeignKey),
        .. On("HasPrincipalKey", SetPrincipalKey),
        .. On("OnDelete", (c, t) => t.Value.OnDelete.Set(Behavior(c), ConfigurationSource.Fluent)),
        .. On("IsRequired", (c, t) => t.Value.Required.Set(c.Flag(0, true), ConfigurationSource.Fluent)),
        .. On("HasConstraintName", (c, t) => t.Value.Name.Set(c.Text(0), ConfigurationSource.Fluent)),
        Annotation<Target>("HasAnnotation"),
        Annotation<Navigation>("HasAnnotation"),
    ];

    private static FluentMethod[] On(string name, Action<FluentCall, Target> read) =>
        [Set<Target>(name, read), Set<Navigation>(name, (c, t) => read(c, new(t.Value, t.From)))];

    private static FluentTarget Has(FluentCall call, FluentTarget.Entity target, bool isCollection)
    {
        var navigation = call.Argument(0) is null or TypeOfExpressionSyntax ? call.Text(1) : call.FirstMember();
        var member = navigation is null ? null : EntityMembers.Find(target.Value.Symbol, navigation);
        var type = call.Class ?? (member is null ? null : NavigationTypes.TargetOf(EntityMembers.TypeOf(member), isCollection));
        if (type is null)
        {
            call.Refuse("the navigation that it names is no class or no collection of one");
            return new FluentTarget.Aside();
        }

        return Relationships.Has(call.Model, target.Value, new(navigation, type, isCollection), call.Location);
    }

    private static FluentTarget With(FluentCall call, Navigation target, bool isCollection)
    {
        var relationship = Relationships.With(call.Model, target, call.HasArguments ? call.FirstMember() : null, isCollection);
        return relationship.IsManyToMany ? new FluentTarget.Join(relationship) : new Target(relationship, target.From);
    }

    private static void SetForeignKey(FluentCall call, Target target)
    {
        var names = Names(call, out var isType);
        target.Value.Dependent = DependentOf(call, target, isType) ?? target.Value.Dependent ?? target.From;
        target.Value.IsDependentSaid = true;
        if (names.Count > 0)
        {
            target.Value.ForeignKey.Set(names, ConfigurationSource.Fluent);
            target.Value.KeyedAt = call.Model.Clock.Step();
        }
    }

    private static void SetPrincipalKey(FluentCall call, Target target)
    {
        var names = Names(call, out var isType);
        if (EndOf(call, target, isType) is { } principal)
        {
            target.Value.Dependent = target.Value.Other(principal);
        }

        target.Value.PrincipalKey = names.Count > 0 ? names : null;
    }

    // Where many hold one it is known which end refers to which; else the class that is named says it.
    private static RelationshipEnd? DependentOf(FluentCall call, Target target, bool isType) => (target.Value.First.IsCollection, target.Value.Second.IsCollection) switch
    {
        _ when target.Value.IsOwnership => target.Value.Dependent,
        (true, _) => target.Value.Second,
        (_, true) => target.Value.First,
        _ => EndOf(call, target, isType),
    };

    private static RelationshipEnd? EndOf(FluentCall call, Target target, bool isType)
    {
        var name = call.Class?.KeyName() ?? (isType && call.Argument(0) is { } written && call.Arguments.Count > 1 ? call.Reader.Constant(written, call.Scope) as string : null);
        return name is null ? null : new[] { target.From, target.Value.Other(target.From) }
            .FirstOrDefault(e => e.Type.Name == name || e.Type.ShortName == name || e.Type.Symbol?.WithBases().Any(b => b.KeyName() == name) == true);
    }

    // HasForeignKey(typeof(T), "A") and HasForeignKey("T", "A") of one to one name the class first.
    private static IReadOnlyList<string> Names(FluentCall call, out bool isType)
    {
        var isOneToOne = call.Syntax.Expression is MemberAccessExpressionSyntax { Name: not GenericNameSyntax } && call.Target is Target { Value: { IsOwnership: false, First.IsCollection: not true, Second.IsCollection: not true } };
        isType = isOneToOne && call.Arguments.Count > 1 && call.Argument(0) is not LambdaExpressionSyntax;
        return call.Members(isType ? 1 : 0);
    }

    private static string? Behavior(FluentCall call) => call.Argument(0) is { } argument ? call.MemberOf(argument, Behaviors) : null;
}
