using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Reads the objects that are seed rows, one after the other, without making them.</summary>
/// <param name="sources">The source.</param>
/// <param name="unread">Told of each object that cannot be read; the others are.</param>
/// <param name="known">What a name stands for where that depends on who calls.</param>
internal sealed class SeedInstanceReader(SourceSet sources, Action<UnreadSeedException> unread, Func<string, object?>? known = null)
{
    private const int MaxDepth = 16;

    private SeedValueReader values = new(sources, known);

    /// <summary>What the parameters of a lambda stand for.</summary>
    public IReadOnlyDictionary<string, SeedMember> Bound
    {
        get => values.Bound;
        init => values = new(sources, known) { Bound = value };
    }

    /// <summary>The object of an expression; null where it is none that is made in source.</summary>
    public SeedInstance? Single(ExpressionSyntax expression) => expression switch
    {
        BaseObjectCreationExpressionSyntax => Only(expression),
        ParenthesizedExpressionSyntax inner => Single(inner.Expression),
        PostfixUnaryExpressionSyntax bang when bang.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Single(bang.Operand),
        IdentifierNameSyntax name when Bound.TryGetValue(name.Identifier.ValueText, out var bound) => bound.Place is BaseObjectCreationExpressionSyntax made ? Only(made) : null,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var place] } element when values.Read(place.Expression) is SeedValue.Constant { Value: int index } =>
            (SeedValueReader.Elements(Initial(element.Expression) ?? element.Expression) ?? []).ElementAtOrDefault(index) is { } item ? Single(item) : null,
        _ => Initial(expression) is BaseObjectCreationExpressionSyntax initial && SeedValueReader.Elements(initial) is null ? Only(expression) : null,
    };

    /// <summary>The objects of an expression: one, or those of an array, a list or a collection.</summary>
    public IReadOnlyList<SeedInstance> Read(ExpressionSyntax expression) => Safely(expression, 0);

    private IReadOnlyList<SeedInstance> Safely(ExpressionSyntax expression, int depth)
    {
        try
        {
            return [.. Read(expression, depth)];
        }
        catch (UnreadSeedException e)
        {
            unread(e);
            return [];
        }
    }

    private IEnumerable<SeedInstance> Read(ExpressionSyntax expression, int depth)
    {
        if (depth > MaxDepth)
        {
            throw UnreadSeedException.NoConstant(expression);
        }

        return expression switch
        {
            ParenthesizedExpressionSyntax inner => Read(inner.Expression, depth + 1),
            CastExpressionSyntax cast => Read(cast.Expression, depth + 1),
            AnonymousObjectCreationExpressionSyntax made => [OfAnonymous(made)],
            CollectionExpressionSyntax made => made.Elements.SelectMany(e => Safely(e is SpreadElementSyntax spread ? spread.Expression : ((ExpressionElementSyntax)e).Expression, depth + 1)),
            _ when SeedValueReader.Elements(expression) is { } elements => elements.SelectMany(e => Safely(e, depth + 1)),
            BaseObjectCreationExpressionSyntax made => [OfClass(made)],
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToArray" or "ToList" or "AsEnumerable" } access } => Read(access.Expression, depth + 1),
            _ when new SeedProjection(sources, values).Of(expression) is { } rows => rows.SelectMany(r => new SeedInstanceReader(sources, unread, known) { Bound = r.Bound }.Safely(r.Made, depth + 1)),
            _ => WithAssigned(Read(Initial(expression) ?? throw NoRows(expression), depth + 1), expression),
        };
    }

    private SeedInstance? Only(ExpressionSyntax expression) => Read(expression, 0).Take(2).ToList() is [var only] ? only : null;

    // What statements of the same block give the members of an object in a local variable holds as well; elsewhere it may or may not.
    private IEnumerable<SeedInstance> WithAssigned(IEnumerable<SeedInstance> read, ExpressionSyntax expression)
    {
        if (sources.ModelOf(expression).GetSymbolInfo(expression).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<VariableDeclaratorSyntax>().FirstOrDefault() is not { Parent.Parent.Parent: BlockSyntax block })
        {
            return read;
        }

        var assigned = block.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(a => a.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } && name.Identifier.ValueText == local.Name).ToList();
        if (assigned.Find(a => a.Parent is not ExpressionStatementSyntax { Parent: { } parent } || parent != block) is { } hidden)
        {
            throw UnreadSeedException.NoConstant(hidden);
        }

        return assigned.Count == 0 ? read : read.Select(i => i with { Values = Overlaid(i.Values, assigned) });
    }

    private Dictionary<string, SeedMember> Overlaid(IReadOnlyDictionary<string, SeedMember> members, List<AssignmentExpressionSyntax> assigned)
    {
        Dictionary<string, SeedMember> all = members.ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal);
        foreach (var assignment in assigned)
        {
            all[((MemberAccessExpressionSyntax)assignment.Left).Name.Identifier.ValueText] = Of(assignment.Right);
        }

        return all;
    }

    private ExpressionSyntax? Initial(ExpressionSyntax expression) => InitialValues.Of(sources.ModelOf(expression).GetSymbolInfo(expression).Symbol);

    private static UnreadSeedException NoRows(SyntaxNode place) => new(
        place,
        $"the rows of '{place}' are not read, because nothing is run: write them as an array of new {{ ... }}, as a static readonly array, or into seed/*.csv");

    private SeedInstance OfAnonymous(AnonymousObjectCreationExpressionSyntax made)
    {
        Dictionary<string, SeedMember> set = new(StringComparer.Ordinal);
        foreach (var member in made.Initializers)
        {
            set[member.NameEquals?.Name.Identifier.ValueText ?? member.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText] = Of(member.Expression);
        }

        return new(null, set, made);
    }

    private SeedInstance OfClass(BaseObjectCreationExpressionSyntax made)
    {
        var model = sources.ModelOf(made);
        if (model.GetTypeInfo(made).Type is not INamedTypeSymbol { TypeKind: not TypeKind.Error } type)
        {
            throw NoRows(made);
        }

        Dictionary<string, SeedMember> set = new(StringComparer.Ordinal);
        foreach (var member in type.WithBases().Reverse().SelectMany(t => t.GetMembers()).SelectMany(m => m.DeclaringSyntaxReferences).Select(r => r.GetSyntax()).OfType<PropertyDeclarationSyntax>())
        {
            if (member.Initializer is { } initial)
            {
                set[member.Identifier.ValueText] = Of(initial.Value);
            }
        }

        AddConstructed(made, model.GetSymbolInfo(made).Symbol as IMethodSymbol, set);
        foreach (var assigned in made.Initializer?.Expressions ?? [])
        {
            if (assigned is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment)
            {
                throw UnreadSeedException.NoConstant(assigned);
            }

            set[name.Identifier.ValueText] = Of(assignment.Right);
        }

        return new(type, set, made);
    }

    // A record's parameters are its properties; the body of a constructor may give members their values, and nothing else.
    private void AddConstructed(BaseObjectCreationExpressionSyntax made, IMethodSymbol? constructor, Dictionary<string, SeedMember> set)
    {
        var arguments = made.ArgumentList?.Arguments ?? [];
        var given = (constructor?.Parameters.AsEnumerable() ?? []).ToDictionary(p => p.Name, p => Argument(arguments, p), StringComparer.Ordinal);
        var syntax = constructor?.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).FirstOrDefault();
        if (syntax is TypeDeclarationSyntax)
        {
            foreach (var parameter in given)
            {
                set[parameter.Key] = parameter.Value ?? throw UnreadSeedException.NoConstant(made);
            }

            foreach (var property in ((TypeDeclarationSyntax)syntax).Members.OfType<PropertyDeclarationSyntax>())
            {
                if (property.Initializer?.Value is IdentifierNameSyntax name && given.TryGetValue(name.Identifier.ValueText, out var value) && value is not null)
                {
                    set[property.Identifier.ValueText] = value;
                }
            }

            return;
        }

        if (syntax is ConstructorDeclarationSyntax { Initializer: { } chained } && chained.ArgumentList.Arguments.Count > 0)
        {
            throw new UnreadSeedException(made, $"'{made}' calls a constructor that calls another one, which is not read: set the properties as new {{ ... }} does");
        }

        var statements = syntax is ConstructorDeclarationSyntax declared ? declared.Body?.Statements.OfType<StatementSyntax>() ?? [.. declared.ExpressionBody is { } arrow ? new[] { SyntaxFactory.ExpressionStatement(arrow.Expression) } : []] : [];
        foreach (var statement in statements)
        {
            if (statement is not ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } assignment })
            {
                throw new UnreadSeedException(made, $"'{made}' runs a constructor that does more than to set properties, which is not read: set the properties as new {{ ... }} does");
            }

            var target = assignment.Left.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText;
            set[target] = assignment.Right is IdentifierNameSyntax name && given.TryGetValue(name.Identifier.ValueText, out var value) && value is not null ? value : Of(assignment.Right);
        }
    }

    private SeedMember? Argument(SeparatedSyntaxList<ArgumentSyntax> arguments, IParameterSymbol parameter)
    {
        var argument = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name)
            ?? (parameter.Ordinal < arguments.Count && arguments[parameter.Ordinal].NameColon is null ? arguments[parameter.Ordinal] : null);
        return argument is not null ? Of(argument.Expression)
            : parameter.HasExplicitDefaultValue && parameter.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<ParameterSyntax>().FirstOrDefault()?.Default is { } usual ? Of(usual.Value)
            : null;
    }

    private SeedMember Of(ExpressionSyntax expression) => new(() => values.Read(expression), expression);
}
