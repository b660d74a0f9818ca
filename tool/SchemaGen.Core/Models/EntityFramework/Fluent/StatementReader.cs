using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads the statements of one method or lambda.</summary>
/// <param name="reader">Reads what stands in them.</param>
internal sealed class StatementReader(ConfigurationReader reader)
{
    private const string EntityTypes = "GetEntityTypes";

    // More than any name has letters.
    private const int MaxSteps = 10_000;

    /// <summary>What is returned, as far as it is known.</summary>
    public object? Result { get; private set; } = FluentEvaluator.Unknown;

    /// <summary>Reads the body of a method.</summary>
    public void ReadBody(SyntaxNode syntax, FluentScope scope)
    {
        var (block, arrow) = syntax is LocalFunctionStatementSyntax local ? (local.Body, local.ExpressionBody) : (((BaseMethodDeclarationSyntax)syntax).Body, ((BaseMethodDeclarationSyntax)syntax).ExpressionBody);
        if (block is not null)
        {
            _ = ReadAll(block.Statements, scope);
        }
        else if (arrow is not null)
        {
            Result = ReadExpression(arrow.Expression, scope);
        }
    }

    /// <summary>Reads a statement.</summary>
    public Flow Read(StatementSyntax statement, FluentScope scope)
    {
        switch (statement)
        {
            case BlockSyntax block:
                return ReadAll(block.Statements, new(scope));
            case ExpressionStatementSyntax expression when IsLater(expression.Expression, scope):
                Defer(expression, scope);
                return Flow.Next;
            case ExpressionStatementSyntax expression:
                _ = ReadExpression(expression.Expression, scope);
                return Flow.Next;
            case ReturnStatementSyntax answer:
                Result = answer.Expression is { } value ? ReadExpression(value, scope) : null;
                return Flow.Return;
            case LocalDeclarationStatementSyntax local:
                ReadLocals(local.Declaration, scope);
                return Flow.Next;
            case UsingStatementSyntax { Statement: { } inner }:
                return Read(inner, scope);
            case IfStatementSyntax choice:
                return ReadChoice(choice, scope);
            case SwitchStatementSyntax choice when new Switches(reader.Evaluator).TryFind(choice, scope, out var section):
                return section is not null && ReadAll(section.Statements, new(scope)) is var end and not Flow.Break ? end : Flow.Next;
            case ForEachStatementSyntax loop when IsLater(loop.Expression, scope):
                Defer(loop, scope);
                return Flow.Next;
            case ForEachStatementSyntax loop:
                return ReadLoop(loop, scope);
            case ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax when HasLaterPart(statement, scope):
                Defer(statement, scope);
                return Flow.Next;
            case ForStatementSyntax loop:
                return ReadCounting(loop, scope);
            case WhileStatementSyntax loop:
                return Repeat(loop, (loop.Condition, loop.Statement, []), new(scope));
            case ContinueStatementSyntax:
                return Flow.Continue;
            case BreakStatementSyntax:
                return Flow.Break;
            case ThrowStatementSyntax:
                return Flow.Return;
            case LocalFunctionStatementSyntax or EmptyStatementSyntax:
                return Flow.Next;
            default:
                Refuse(statement, scope);
                return Flow.Next;
        }
    }

    private Flow ReadAll(SyntaxList<StatementSyntax> statements, FluentScope scope)
    {
        foreach (var statement in statements)
        {
            if (Read(statement, scope) is var flow and not Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    // All entity types are known only once the conventions have found them.
    private bool IsLater(ExpressionSyntax expression, FluentScope scope) => !reader.IsComplete
        && expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(i => i.Identifier.ValueText == EntityTypes || (scope.TryGet(i.Identifier.ValueText, out var value) && value is Later))
        && (FluentEvaluator.Mentions(expression, scope) || expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(i => scope.TryGet(i.Identifier.ValueText, out var value) && value is Later));

    private void Defer(StatementSyntax statement, FluentScope scope)
    {
        if (Calls(statement, scope).All(MetadataSetters.Harmless.Contains))
        {
            return;
        }

        var names = statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i => i.Identifier.ValueText is "SetColumnName" or "SetTableName" or "SetDatabaseName" or "SetConstraintName" or "SetName");
        (names ? reader.Model.Renames : reader.Model.Loops).Add((reader.Model.Clock.Begin(), ReadLater));

        void ReadLater()
        {
            reader.IsComplete = true;
            _ = new StatementReader(reader).Read(statement, scope);
        }
    }

    // What ends a statement is what has an effect.
    private IEnumerable<string> Calls(SyntaxNode statement, FluentScope scope) => statement.DescendantNodes().OfType<ExpressionStatementSyntax>().Select(s => s.Expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetValueConverter" }, ArgumentList.Arguments: [var converter] }
            when ConverterTypes.ChangesType(reader.TypeOf(converter.Expression, scope)) is false => "SetValueComparer",
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        _ => string.Empty,
    }).DefaultIfEmpty(string.Empty);

    // A loop that counts may ask for all entity types in any part of it.
    private bool HasLaterPart(StatementSyntax statement, FluentScope scope) =>
        statement.DescendantNodes().OfType<ExpressionSyntax>().Any(e => e is IdentifierNameSyntax or InvocationExpressionSyntax && IsLater(e, scope));

    private object? ReadExpression(ExpressionSyntax expression, FluentScope scope)
    {
        if (expression is not AssignmentExpressionSyntax assignment)
        {
            return reader.Evaluate(expression, scope);
        }

        var value = assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            ? reader.Evaluate(assignment.Right, scope)
            : Operators.Combine(assignment.Kind(), reader.Evaluate(assignment.Left, scope), reader.Evaluate(assignment.Right, scope));
        if (assignment.Left is IdentifierNameSyntax name)
        {
            scope.Assign(name.Identifier.ValueText, value);
        }
        else if (!(assignment.Left is MemberAccessExpressionSyntax access && reader.Evaluate(access.Expression, scope) is LoopItem item && MetadataSetters.Assign(item, access.Name.Identifier.ValueText, value))
            && FluentEvaluator.Mentions(assignment, scope))
        {
            reader.Report(DiagnosticIds.UnreadFluentStatement, $"'{assignment}' is not read: use the call of the fluent API that sets the same", assignment.GetLocation());
        }

        return value;
    }

    private void ReadLocals(VariableDeclarationSyntax declaration, FluentScope scope)
    {
        foreach (var variable in declaration.Variables.Where(v => v.Initializer is not null))
        {
            var value = variable.Initializer!.Value;
            scope.Set(variable.Identifier.ValueText, IsLater(value, scope) ? new Later(value, scope) : reader.Evaluate(value, scope));
        }
    }

    // What is asked of the provider has one answer here.
    private Flow ReadChoice(IfStatementSyntax choice, FluentScope scope)
    {
        switch (reader.Evaluate(choice.Condition, scope))
        {
            case true:
                return Read(choice.Statement, scope);
            case false:
                return choice.Else is { } otherwise ? Read(otherwise.Statement, scope) : Flow.Next;
            default:
                return ReadUnknown(choice, scope);
        }
    }

    // Where either branch may leave, what comes after it is not known either.
    private Flow ReadUnknown(IfStatementSyntax choice, FluentScope scope)
    {
        var leaves = choice.DescendantNodes(n => n is not LambdaExpressionSyntax).Any(n => n is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax);
        if (leaves && !scope.HasBuilder)
        {
            Steps.Forget(choice, scope);
            return Flow.Return;
        }

        if (leaves)
        {
            Report(choice, choice.Condition, UnknownPart(choice.Condition, scope));
            return Flow.Next;
        }

        var unknown = UnknownPart(choice.Condition, scope);
        Refuse(choice.Statement, scope, choice.Condition, unknown);
        if (choice.Else is { } other)
        {
            Refuse(other.Statement, scope, choice.Condition, unknown);
        }

        return Flow.Next;
    }

    private Flow ReadLoop(ForEachStatementSyntax loop, FluentScope scope)
    {
        var all = reader.Evaluate(loop.Expression, scope);
        if ((all is string text ? [.. text.Cast<object?>()] : all as List<object?>) is not { } elements)
        {
            Refuse(loop, scope, loop.Expression, UnknownPart(loop.Expression, scope));
            return Flow.Next;
        }

        foreach (var element in elements)
        {
            FluentScope inner = new(scope);
            inner.Set(loop.Identifier.ValueText, element);
            var flow = Read(loop.Statement, inner);
            if (flow is Flow.Break or Flow.Return)
            {
                return flow == Flow.Return ? flow : Flow.Next;
            }
        }

        return Flow.Next;
    }

    private Flow ReadCounting(ForStatementSyntax loop, FluentScope scope)
    {
        FluentScope inner = new(scope);
        if (loop.Declaration is { } declaration)
        {
            ReadLocals(declaration, inner);
        }

        foreach (var start in loop.Initializers)
        {
            _ = ReadExpression(start, inner);
        }

        return Repeat(loop, (loop.Condition, loop.Statement, loop.Incrementors), inner);
    }

    // What does not end soon, or whose condition is not known, may do anything to what is assigned in it.
    private Flow Repeat(StatementSyntax loop, (ExpressionSyntax? Condition, StatementSyntax Body, IReadOnlyList<ExpressionSyntax> Steps) parts, FluentScope scope)
    {
        for (var i = 0; i < MaxSteps; i++)
        {
            switch (parts.Condition is null ? true : reader.Evaluate(parts.Condition, scope))
            {
                case false:
                    return Flow.Next;
                case not true:
                    Refuse(loop, scope);
                    return Flow.Next;
            }

            var flow = Read(parts.Body, scope);
            if (flow is Flow.Break or Flow.Return)
            {
                return flow == Flow.Return ? flow : Flow.Next;
            }

            foreach (var step in parts.Steps)
            {
                _ = ReadExpression(step, scope);
            }
        }

        Refuse(loop, scope);
        return Flow.Next;
    }

    private ExpressionSyntax UnknownPart(ExpressionSyntax condition, FluentScope scope) =>
        new Operators(reader.Evaluator).UnknownPart(condition, scope);

    private void Refuse(StatementSyntax statement, FluentScope scope, SyntaxNode? place = null, SyntaxNode? unknown = null)
    {
        Steps.Forget(statement, scope);
        if (FluentEvaluator.Mentions(statement, scope) && !(place is not null && Calls(statement, scope).All(MetadataSetters.Harmless.Contains)))
        {
            Report(statement, place, unknown);
        }
    }

    private void Report(StatementSyntax statement, SyntaxNode? place, SyntaxNode? unknown)
    {
        var word = (place?.Parent ?? statement).GetFirstToken().ValueText;
        var why = unknown is null ? "because nothing is run" : $"because '{unknown}' is not known and nothing is run";
        reader.Report(
            DiagnosticIds.UnreadFluentStatement,
            $"This '{word}' configures the model and is not read, {why}: "
                + "write what it does as calls of the fluent API, or as attributes on the classes",
            (place ?? statement).GetLocation());
    }
}
