using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Finds what an expression stands for: a builder, metadata, a type, a constant, a list of those, or unknown.</summary>
/// <param name="reader">Reads methods that are called.</param>
/// <param name="sources">The source.</param>
internal sealed class FluentEvaluator(ConfigurationReader reader, SourceSet sources)
{
    /// <summary>What cannot be known without running the program.</summary>
    public static object Unknown { get; } = new();

    /// <summary>Whether a value is known; what metadata has that nothing here answers is not.</summary>
    public static bool IsKnown(object? value) => !ReferenceEquals(value, Unknown) && value is not FluentTarget.Metadata;

    /// <summary>Whether something mentions a builder.</summary>
    public static bool Mentions(SyntaxNode node, FluentScope scope) =>
        node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(i => scope.TryGet(i.Identifier.ValueText, out var value) && value is FluentTarget and not FluentTarget.Aside);

    /// <summary>What an expression stands for.</summary>
    public object? Evaluate(ExpressionSyntax expression, FluentScope scope) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Evaluate(inner.Expression, scope),
        PostfixUnaryExpressionSyntax bang when bang.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Evaluate(bang.Operand, scope),
        CastExpressionSyntax cast when IsLive(cast.Expression, scope) && Evaluate(cast.Expression, scope) is var value && value is FluentTarget or Instance or List<object?> or char => value,
        IdentifierNameSyntax name when scope.TryGet(name.Identifier.ValueText, out var value) => value is Later later ? Now(name, later, scope) : value,
        ThisExpressionSyntax when scope.Type is { } type => new Instance(type),
        LambdaExpressionSyntax lambda => new Closure(lambda, scope),
        TypeOfExpressionSyntax type => TypeIn(type, scope) ?? Unknown,
        InvocationExpressionSyntax call => Invoke(call, scope),
        MemberAccessExpressionSyntax access when IsLive(access.Expression, scope) && Evaluate(access.Expression, scope) is var value && !ReferenceEquals(value, Unknown) =>
            new MemberReader(reader, this).Member(value, access.Name, scope),
        ConditionalAccessExpressionSyntax conditional when IsLive(conditional.Expression, scope) => Conditional(conditional, scope),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var place] } element => new Elements(this).Of(Evaluate(element.Expression, scope), place.Expression, scope),
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax when Steps.Read(expression, scope) is { } counted => counted,
        BaseObjectCreationExpressionSyntax made => new Creations(reader, this).Make(made, scope),
        PrefixUnaryExpressionSyntax or BinaryExpressionSyntax or IsPatternExpressionSyntax or ConditionalExpressionSyntax
            when Constant(expression, scope) is var bound => ReferenceEquals(bound, Unknown) ? new Operators(this).Evaluate(expression, scope) : bound,
        SwitchExpressionSyntax choice => new Switches(this).Evaluate(choice, scope),
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax => ArrayElements.Of(expression).Select(e => Evaluate(e, scope)).ToList(),
        _ => Constant(expression, scope),
    };

    /// <summary>The value of a member of a value.</summary>
    public object? MemberOf(object? value, SimpleNameSyntax name, FluentScope scope) => new MemberReader(reader, this).Member(value, name, scope);

    /// <summary>What a call of a method on a value gives.</summary>
    public object? CallOn(object? receiver, SimpleNameSyntax name, InvocationExpressionSyntax call, FluentScope scope) => receiver is FluentTarget target and not LoopItem
        ? Dispatch(target, name, call, scope)
        : new MemberReader(reader, this).Call(receiver, name, call, scope);

    /// <summary>Reads a method of this source with what its parameters stand for; what it returns is what it says, or the builder that it was given.</summary>
    public object? Read(IMethodSymbol method, List<object?> arguments, FluentScope scope, INamedTypeSymbol? runtime)
    {
        var given = arguments.OfType<FluentTarget>().FirstOrDefault();
        return !reader.ReadMethod(method, arguments, scope, runtime, out var result) ? Unknown : ReferenceEquals(result, Unknown) || result is null ? given ?? result : result;
    }

    /// <summary>The method of the source that a call means, its type arguments filled in; null for one that is not there as source.</summary>
    public IMethodSymbol? OwnMethodOf(InvocationExpressionSyntax call)
    {
        if (reader.MethodOf(call) is not { } symbol || (symbol.ReducedFrom ?? symbol) is not { DeclaringSyntaxReferences.Length: > 0 } own)
        {
            return null;
        }

        return symbol.ReducedFrom is null ? symbol
            : own.TypeParameters.Length == 0 ? own
            : own.Construct([.. own.TypeParameters.Select(p => symbol.GetTypeInferredDuringReduction(p) ?? Argument(symbol, p))]);
    }

    /// <summary>Tells that a call is not read.</summary>
    public FluentTarget.Aside Refuse(InvocationExpressionSyntax call, string why)
    {
        var name = call.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last();
        reader.Report(
            DiagnosticIds.UnreadFluentCall,
            $"'{name.Identifier.ValueText}' configures the model and is not read, because {why}: write what it does as calls that are read, or as attributes on the class",
            name.GetLocation());
        return new FluentTarget.Aside();
    }

    /// <summary>Tells of a choice whose condition is not known and whose branches configure something.</summary>
    public object UnknownChoice(ConditionalExpressionSyntax choice, FluentScope scope)
    {
        var configures = new[] { choice.WhenTrue, choice.WhenFalse }.SelectMany(b => b.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()).SelectMany(i => i.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(i => scope.TryGet(i.Identifier.ValueText, out var value) && value is FluentTarget and not (FluentTarget.Aside or FluentTarget.Metadata or LoopItem));
        if (configures)
        {
            reader.Report(
                DiagnosticIds.UnreadFluentStatement,
                $"This choice configures the model by '{new Operators(this).UnknownPart(choice.Condition, scope)}', "
                    + "whose value is not known, because nothing is run: "
                    + "write what it does as calls of the fluent API",
                choice.Condition.GetLocation());
        }

        return Unknown;
    }

    // What is asked for is found once, as a list that is put into a variable is.
    private object? Now(IdentifierNameSyntax name, Later later, FluentScope scope)
    {
        if (!reader.IsComplete)
        {
            return Unknown;
        }

        var value = Evaluate(later.Expression, later.Scope);
        scope.Assign(name.Identifier.ValueText, value);
        return value;
    }

    // A type argument that nobody gave stands for any type.
    private ITypeSymbol? TypeIn(TypeOfExpressionSyntax expression, FluentScope scope) => reader.TypeOf(expression.Type, scope) switch
    {
        INamedTypeSymbol { IsUnboundGenericType: true } open => open.OriginalDefinition,
        ITypeParameterSymbol => null,
        var type => type,
    };

    // Whether what stands at the left end is a value that is known here, and not a type or a member of one.
    private static bool IsLive(ExpressionSyntax expression, FluentScope scope) => expression switch
    {
        IdentifierNameSyntax name => scope.TryGet(name.Identifier.ValueText, out _),
        MemberAccessExpressionSyntax access => IsLive(access.Expression, scope) || access.Name.Identifier.ValueText == "Assembly",
        InvocationExpressionSyntax => true,
        ConditionalAccessExpressionSyntax conditional => IsLive(conditional.Expression, scope),
        ParenthesizedExpressionSyntax inner => IsLive(inner.Expression, scope),
        PostfixUnaryExpressionSyntax bang => IsLive(bang.Operand, scope),
        CastExpressionSyntax cast => IsLive(cast.Expression, scope),
        ElementAccessExpressionSyntax element => IsLive(element.Expression, scope),
        TypeOfExpressionSyntax or ThisExpressionSyntax or ArrayCreationExpressionSyntax
            or ImplicitArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
        _ => false,
    };

    private object? Constant(ExpressionSyntax expression, FluentScope scope)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.DefaultLiteralExpression):
                return literal.Token.Value;
            case InterpolatedStringExpressionSyntax text:
                return Interpolated(text, scope);

            // Told by its name, which is known without the package too.
            case MemberAccessExpressionSyntax { Expression: var on, Name.Identifier.ValueText: var name } when on.ToString() is "DeleteBehavior" or "Microsoft.EntityFrameworkCore.DeleteBehavior":
                return name;
        }

        var bound = sources.ModelOf(expression).GetConstantValue(expression);
        return bound.HasValue ? bound.Value : expression is NameSyntax or MemberAccessExpressionSyntax ? new NamedValues(reader, this).Of(expression, scope) : Unknown;
    }

    private object? Interpolated(InterpolatedStringExpressionSyntax text, FluentScope scope)
    {
        var parts = text.Contents.Select(c => c is InterpolatedStringTextSyntax plain ? plain.TextToken.ValueText : Evaluate(((InterpolationSyntax)c).Expression, scope)).ToList();
        return parts.All(p => p is string or int) ? string.Concat(parts) : Unknown;
    }

    private object? Conditional(ConditionalAccessExpressionSyntax conditional, FluentScope scope)
    {
        var receiver = Evaluate(conditional.Expression, scope);
        return receiver is null || ReferenceEquals(receiver, Unknown) ? receiver : Bound(conditional.WhenNotNull, receiver, scope);
    }

    private object? Bound(ExpressionSyntax expression, object? receiver, FluentScope scope) => expression switch
    {
        MemberBindingExpressionSyntax member => new MemberReader(reader, this).Member(receiver, member.Name, scope),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } call => CallOn(receiver, member.Name, call, scope),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Bound(access.Expression, receiver, scope) is var inner && !ReferenceEquals(inner, Unknown) => CallOn(inner, access.Name, call, scope),
        MemberAccessExpressionSyntax access when Bound(access.Expression, receiver, scope) is var inner && !ReferenceEquals(inner, Unknown) => new MemberReader(reader, this).Member(inner, access.Name, scope),
        ConditionalAccessExpressionSyntax { WhenNotNull: var rest } next => Bound(next.Expression, receiver, scope) is var inner && (inner is null || ReferenceEquals(inner, Unknown)) ? inner : Bound(rest, inner, scope),
        _ => Unknown,
    };

    private object? Invoke(InvocationExpressionSyntax call, FluentScope scope)
    {
        switch (call.Expression)
        {
            case MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax }:
                return Call(call, scope, isBase: true);
            case IdentifierNameSyntax { Identifier.ValueText: "nameof" } when call.ArgumentList.Arguments is [var named]:
                return named.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText;
            case IdentifierNameSyntax { Identifier.ValueText: "GetType" } when scope.Type is { } type && call.ArgumentList.Arguments.Count == 0:
                return type;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } when name.StartsWith("Is", StringComparison.Ordinal) && ProviderAnswers.TryGet(name, out var answer):
                return answer;
            case MemberAccessExpressionSyntax access when IsLive(access.Expression, scope) && Evaluate(access.Expression, scope) is var receiver && receiver is not Instance && !ReferenceEquals(receiver, Unknown):
                return CallOn(receiver, access.Name, call, scope);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MakeGenericMethod" or "MakeGenericType" or "Invoke" } access when Evaluate(access.Expression, scope) is var known and (IMethodSymbol or ITypeSymbol):
                return CallOn(known, access.Name, call, scope);
            case MemberAccessExpressionSyntax access when !Mentions(call.ArgumentList, scope) && Constant(access.Expression, scope) is string text:
                return CallOn(text, access.Name, call, scope);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" or "Any" or "Select" or "Where" } access
                when Constant(access.Expression, scope) is List<object?> list:
                return CallOn(list, access.Name, call, scope);
            default:
                return Mentions(call.ArgumentList, scope) ? Call(call, scope, isBase: false) : new StaticCalls(reader, this).Call(call, scope);
        }
    }

    // A method of this source is read in its place.
    private object? Call(InvocationExpressionSyntax call, FluentScope scope, bool isBase)
    {
        var arguments = call.ArgumentList.Arguments.Select(a => Evaluate(a.Expression, scope)).ToList();
        var target = arguments.OfType<FluentTarget>().FirstOrDefault();
        var method = reader.MethodOf(call);
        if (target is LoopItem && method?.ContainingType.Name == "StoreObjectIdentifier")
        {
            return new FluentTarget.Aside();
        }

        if (method is null || target is null)
        {
            return target is null or LoopItem ? new StaticCalls(reader, this).Call(call, scope) : Refuse(call, "it cannot be found: restore the project");
        }

        if (method.MethodKind == MethodKind.DelegateInvoke && arguments.Count == 1
            && Evaluate(call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Expression: var on } ? on : call.Expression, scope) is Closure closure)
        {
            _ = reader.Apply(closure, target, 0);
            return target;
        }

        var runtime = call.Expression is MemberAccessExpressionSyntax { Expression: not (BaseExpressionSyntax or ThisExpressionSyntax) } access
            ? Evaluate(access.Expression, scope) is Instance known ? known.Type : reader.TypeOf(access.Expression, scope) as INamedTypeSymbol
            : scope.Type;
        var called = isBase || runtime is null ? method : VirtualMethods.Find(method, runtime);
        if (reader.ReadMethod(called, arguments, scope, runtime ?? scope.Type, out var result))
        {
            return result is null || ReferenceEquals(result, Unknown) ? target : result;
        }

        return BuiltInMethods.Read(called, target, reader, new(scope) { Type = runtime ?? scope.Type }) ? target
            : called.Name == "Invoke" && IsOfSystem(called) && target is not LoopItem ? Refuse(call, "what it runs is not known")
            : IsOfSystem(called) ? Unknown
            : target is LoopItem ? Unknown : Refuse(call, "it is in no source of this project");
    }

    private object? Dispatch(FluentTarget target, SimpleNameSyntax name, InvocationExpressionSyntax call, FluentScope scope)
    {
        if (target is FluentTarget.Metadata && name.Identifier.ValueText == "GetEntityTypes")
        {
            return reader.IsComplete ? reader.Model.Types.Where(t => t.Moment <= reader.Model.Clock.Now && (t.Symbol is null || !reader.Model.Ignored.Contains(t.Name))).Select(t => new LoopItem(t)).ToList<object?>() : Unknown;
        }

        // One of the source that is called as one of EF Core is told from it by its arguments.
        if (reader.Extensions.Contains(name.Identifier.ValueText) && target is not FluentTarget.Aside && OwnMethodOf(call) is { IsExtensionMethod: true } extension)
        {
            return Read(extension, [target, .. call.ArgumentList.Arguments.Select(a => Evaluate(a.Expression, scope))], scope, scope.Type);
        }

        FluentCall read = new(reader, target, call, scope);
        if (FluentMethods.Find(target, name.Identifier.ValueText) is { } method)
        {
            return FluentMethods.Read(method, read) ?? target;
        }

        if (target is FluentTarget.Aside)
        {
            return target;
        }

        if (OwnMethodOf(call) is { } own)
        {
            List<object?> arguments = [.. call.ArgumentList.Arguments.Select(a => Evaluate(a.Expression, scope))];
            return Read(own, own.IsExtensionMethod ? [target, .. arguments] : arguments, scope, scope.Type);
        }

        return Refuse(call, "it is not in the table of docs/efcore.md");
    }

    private static ITypeSymbol Argument(IMethodSymbol reduced, ITypeParameterSymbol parameter)
    {
        var at = reduced.TypeParameters.Select(p => p.Name).ToList().IndexOf(parameter.Name);
        return at >= 0 ? reduced.TypeArguments[at] : parameter;
    }

    private static bool IsOfSystem(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));
}
