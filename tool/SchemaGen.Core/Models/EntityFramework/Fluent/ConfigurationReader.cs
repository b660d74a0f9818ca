using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads the statements of <c>OnModelCreating</c> and of all that it calls; nothing is run.</summary>
/// <param name="model">What they configure.</param>
/// <param name="sources">The source that is read.</param>
/// <param name="context">Where diagnostics go.</param>
/// <param name="classes">The classes of the source, for ApplyConfigurationsFromAssembly.</param>
internal sealed class ConfigurationReader(EntityModel model, SourceSet sources, ModelContext context, IReadOnlyList<INamedTypeSymbol> classes)
{
    private const int MaxDepth = 64;

    /// <summary>What is configured.</summary>
    public EntityModel Model => model;

    /// <summary>Finds and makes properties.</summary>
    public EntityMembers Properties { get; } = new(model, context.Annotations);

    /// <summary>The classes of the source.</summary>
    public IReadOnlyList<INamedTypeSymbol> Classes => classes;

    /// <summary>The files whose bodies were read.</summary>
    public HashSet<string> Bodies { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Notes that the bodies of a file were read.</summary>
    public void Note(SyntaxTree tree) => Bodies.Add(tree.FilePath);

    /// <summary>Reports a diagnostic.</summary>
    public void Report(string id, string message, Location? location) => context.Report(id, message, location);

    /// <summary>Reads a method.</summary>
    /// <param name="method">The method, its type arguments filled in.</param>
    /// <param name="arguments">What its parameters stand for.</param>
    /// <param name="caller">The scope of the call; null for none.</param>
    /// <param name="runtime">The class of the object that it is called on.</param>
    /// <returns>Whether it is there as source.</returns>
    public bool ReadMethod(IMethodSymbol method, IReadOnlyList<object?> arguments, FluentScope? caller, INamedTypeSymbol? runtime)
    {
        var syntax = method.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).FirstOrDefault(HasBody);
        if (syntax is null || (caller?.Depth ?? 0) > MaxDepth)
        {
            return false;
        }

        context.CancellationToken.ThrowIfCancellationRequested();
        Note(syntax.SyntaxTree);
        FluentScope scope = new() { Depth = (caller?.Depth ?? 0) + 1, Type = runtime };
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            SetTypes(scope, type.OriginalDefinition.TypeParameters, type.TypeArguments, caller);
        }

        SetTypes(scope, method.OriginalDefinition.TypeParameters, method.TypeArguments, caller);
        var parameters = (method.ReducedFrom ?? method).Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            scope.Set(parameters[i].Name, i < arguments.Count ? arguments[i] : parameters[i].HasExplicitDefaultValue ? parameters[i].ExplicitDefaultValue : FluentEvaluator.Unknown);
        }

        ReadBody(syntax, scope);
        return true;
    }

    /// <summary>Reads a lambda whose parameter is a target, and gives what its expression stands for.</summary>
    public object? Apply(LambdaExpressionSyntax lambda, FluentTarget target, FluentScope scope)
    {
        FluentScope inner = new(scope);
        var name = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var first, ..] } => first.Identifier.ValueText,
            _ => null,
        };
        if (name is not null)
        {
            inner.Set(name, target);
        }

        if (lambda.Block is { } block)
        {
            ReadStatement(block, inner);
        }

        return lambda.ExpressionBody is { } body ? Evaluate(body, inner) : null;
    }

    /// <summary>What an expression stands for: a target, a constant, or unknown.</summary>
    public object? Evaluate(ExpressionSyntax expression, FluentScope scope) => new FluentEvaluator(this, sources).Evaluate(expression, scope);

    /// <summary>The constant that an expression stands for; null, with a report, where there is none.</summary>
    public object? Constant(ExpressionSyntax expression, FluentScope scope)
    {
        var value = Evaluate(expression, scope);
        if (value is FluentTarget || ReferenceEquals(value, FluentEvaluator.Unknown))
        {
            Report(DiagnosticIds.UnreadFluentArgument, $"'{expression}' is no constant that can be read: write a literal, nameof, or a const or static readonly field of this project", expression.GetLocation());
            return null;
        }

        return value;
    }

    /// <summary>The type that is written, its type arguments filled in.</summary>
    public ITypeSymbol? TypeOf(TypeSyntax type, FluentScope scope) => sources.ModelOf(type).GetTypeInfo(type).Type is { } found ? scope.Close(found) : null;

    /// <summary>The type of an expression.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression, FluentScope scope) => sources.ModelOf(expression).GetTypeInfo(expression).Type is { } found ? scope.Close(found) : null;

    /// <summary>The method that is called.</summary>
    public IMethodSymbol? MethodOf(ExpressionSyntax call)
    {
        var info = sources.ModelOf(call).GetSymbolInfo(call);
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) as IMethodSymbol;
    }

    /// <summary>The field that is named.</summary>
    public ISymbol? SymbolOf(ExpressionSyntax expression) => sources.ModelOf(expression).GetSymbolInfo(expression).Symbol;

    /// <summary>Reads a statement.</summary>
    public void ReadStatement(StatementSyntax statement, FluentScope scope)
    {
        switch (statement)
        {
            case BlockSyntax block:
                ReadAll(block.Statements, new(scope));
                break;
            case ExpressionStatementSyntax expression:
                ReadExpression(expression.Expression, scope);
                break;
            case ReturnStatementSyntax { Expression: { } value }:
                ReadExpression(value, scope);
                break;
            case LocalDeclarationStatementSyntax local:
                ReadLocals(local.Declaration, scope);
                break;
            case UsingStatementSyntax { Statement: { } inner }:
                ReadStatement(inner, scope);
                break;
            case IfStatementSyntax choice:
                ReadChoice(choice, scope);
                break;
            case ForEachStatementSyntax loop when !new LoopReader(this).Read(loop, scope):
                ReadLoop(loop, scope);
                break;
            case ForEachStatementSyntax or ReturnStatementSyntax or LocalFunctionStatementSyntax or EmptyStatementSyntax or ThrowStatementSyntax:
                break;
            default:
                RefuseStatement(statement, scope);
                break;
        }
    }

    private static bool HasBody(SyntaxNode node) => node is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null } or LocalFunctionStatementSyntax;

    private static void SetTypes(FluentScope scope, IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments, FluentScope? caller)
    {
        for (var i = 0; i < parameters.Count && i < arguments.Count; i++)
        {
            scope.SetType(parameters[i].Name, caller is null ? arguments[i] : caller.Close(arguments[i]));
        }
    }

    private void ReadBody(SyntaxNode syntax, FluentScope scope)
    {
        var (block, arrow) = syntax is LocalFunctionStatementSyntax local ? (local.Body, local.ExpressionBody) : (((BaseMethodDeclarationSyntax)syntax).Body, ((BaseMethodDeclarationSyntax)syntax).ExpressionBody);
        if (block is not null)
        {
            ReadAll(block.Statements, scope);
        }
        else if (arrow is not null)
        {
            ReadExpression(arrow.Expression, scope);
        }
    }

    private void ReadAll(SyntaxList<StatementSyntax> statements, FluentScope scope)
    {
        foreach (var statement in statements)
        {
            ReadStatement(statement, scope);
            if (statement is ReturnStatementSyntax)
            {
                return;
            }
        }
    }

    private void ReadExpression(ExpressionSyntax expression, FluentScope scope)
    {
        if (expression is AssignmentExpressionSyntax assignment)
        {
            ReadAssignment(assignment, scope);
        }
        else
        {
            _ = Evaluate(expression, scope);
        }
    }

    private void ReadAssignment(AssignmentExpressionSyntax assignment, FluentScope scope)
    {
        if (assignment.Left is IdentifierNameSyntax name)
        {
            scope.Set(name.Identifier.ValueText, Evaluate(assignment.Right, scope));
        }
        else if (FluentEvaluator.Mentions(assignment, scope))
        {
            Report(DiagnosticIds.UnreadFluentStatement, $"'{assignment}' is not read: use the call of the fluent API that sets the same", assignment.GetLocation());
        }
    }

    private void ReadLocals(VariableDeclarationSyntax declaration, FluentScope scope)
    {
        foreach (var variable in declaration.Variables.Where(v => v.Initializer is not null))
        {
            scope.Set(variable.Identifier.ValueText, Evaluate(variable.Initializer!.Value, scope));
        }
    }

    // What is asked of the provider has one answer here.
    private void ReadChoice(IfStatementSyntax choice, FluentScope scope)
    {
        switch (Evaluate(choice.Condition, scope))
        {
            case true:
                ReadStatement(choice.Statement, scope);
                break;
            case false when choice.Else is { } otherwise:
                ReadStatement(otherwise.Statement, scope);
                break;
            case false:
                break;
            default:
                RefuseStatement(choice.Statement, scope, choice.Condition);
                if (choice.Else is { } other)
                {
                    RefuseStatement(other.Statement, scope, choice.Condition);
                }

                break;
        }
    }

    private void ReadLoop(ForEachStatementSyntax loop, FluentScope scope)
    {
        var elements = ArrayElements.Of(loop.Expression).ToList();
        if (elements is [var single] && single == loop.Expression)
        {
            RefuseStatement(loop, scope, loop.Expression);
            return;
        }

        foreach (var element in elements)
        {
            FluentScope inner = new(scope);
            inner.Set(loop.Identifier.ValueText, Evaluate(element, scope));
            ReadStatement(loop.Statement, inner);
        }
    }

    private void RefuseStatement(StatementSyntax statement, FluentScope scope, SyntaxNode? place = null)
    {
        if (FluentEvaluator.Mentions(statement, scope))
        {
            var word = (place?.Parent ?? statement).GetFirstToken().ValueText;
            Report(
                DiagnosticIds.UnreadFluentStatement,
                $"This '{word}' configures the model and is not read, because nothing is run: write what it does as calls of the fluent API, or as attributes on the classes",
                (place ?? statement).GetLocation());
        }
    }
}
