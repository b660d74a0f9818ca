using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Adds, changes and removes attributes, and leaves all else as it is written.</summary>
internal static class Attributes
{
    /// <summary>An attribute by its short name.</summary>
    /// <param name="fullName">The full name of its class.</param>
    /// <param name="arguments">Its arguments as they are written, with their brackets; empty for none.</param>
    public static AttributeSyntax Make(string fullName, string arguments) => SyntaxFactory.Attribute(
        SyntaxFactory.IdentifierName(fullName.Substring(fullName.LastIndexOf('.') + 1).Replace("Attribute", string.Empty)),
        arguments.Length == 0 ? null : SyntaxFactory.ParseAttributeArgumentList(arguments));

    /// <summary>The attribute of a short name, such as <c>Required</c>; null where there is none.</summary>
    public static AttributeSyntax? Find(SyntaxNode member, string name) =>
        Members.ListsOf(member).SelectMany(l => l.Attributes).FirstOrDefault(a => NameOf(a) == name);

    /// <summary>The short name of an attribute.</summary>
    public static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : attribute.Name is SimpleNameSyntax simple ? simple.Identifier.ValueText : attribute.Name.ToString();
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    /// <summary>The member with one more attribute: in a line of its own, or where the others stand in the line of the member, beside them.</summary>
    public static SyntaxNode Add(SyntaxNode member, AttributeSyntax attribute)
    {
        var lists = Members.ListsOf(member);
        var target = Members.IsPositional(member) ? SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.PropertyKeyword)).WithTrailingTrivia(SyntaxFactory.Space) : null;
        var last = lists.LastOrDefault();
        if (last is not null && !EndsLine(last) && last.Target?.Identifier.ValueText == target?.Identifier.ValueText)
        {
            return Members.WithLists(member, lists.Replace(last, last.WithAttributes(Append(last.Attributes, attribute))));
        }

        var list = SyntaxFactory.AttributeList(target, SyntaxFactory.SingletonSeparatedList(attribute));
        if (Members.IsPositional(member) || (last is not null && !EndsLine(last)))
        {
            return AddInLine(member, list.WithTrailingTrivia(SyntaxFactory.Space));
        }

        list = list.WithTrailingTrivia(LineEnd.Of(member.SyntaxTree.GetRoot()));
        return last is null
            ? Members.WithLists(member.WithLeadingTrivia(IndentationOf(member)), SyntaxFactory.SingletonList(list.WithLeadingTrivia(member.GetLeadingTrivia())))
            : Members.WithLists(member, lists.Add(list.WithLeadingTrivia(IndentationOf(last))));
    }

    /// <summary>The member without an attribute.</summary>
    public static SyntaxNode Remove(SyntaxNode member, AttributeSyntax attribute)
    {
        var lists = Members.ListsOf(member);
        var list = lists.First(l => l.Attributes.Contains(attribute));
        return list.Attributes.Count > 1
            ? Members.WithLists(member, lists.Replace(list, list.WithAttributes(list.Attributes.Remove(attribute))))
            : Members.WithLists(member, lists.Remove(list)).WithLeadingTrivia(member.GetLeadingTrivia());
    }

    /// <summary>The attribute with an argument of a name, in place of the one that it has of it.</summary>
    public static AttributeSyntax WithArgument(AttributeSyntax attribute, string name, string value)
    {
        var argument = SyntaxFactory.ParseAttributeArgumentList($"({name} = {Quote(value)})")!.Arguments[0];
        var list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        var known = ArgumentOf(attribute, name);
        return attribute.WithArgumentList(list.WithArguments(known is null ? Append(list.Arguments, argument) : list.Arguments.Replace(known, argument)));
    }

    /// <summary>The attribute without one of its arguments.</summary>
    public static AttributeSyntax WithoutArgument(AttributeSyntax attribute, AttributeArgumentSyntax argument)
    {
        var list = attribute.ArgumentList!;
        var left = list.Arguments.Remove(argument);
        return attribute.WithArgumentList(left.Count == 0 ? null : list.WithArguments(left));
    }

    /// <summary>The argument of a name; null where there is none.</summary>
    public static AttributeArgumentSyntax? ArgumentOf(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>A text as a literal of C#.</summary>
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static SyntaxNode AddInLine(SyntaxNode member, AttributeListSyntax list)
    {
        var lists = Members.ListsOf(member);
        return lists.Count > 0
            ? Members.WithLists(member, lists.Add(list))
            : Members.WithLists(member.WithoutLeadingTrivia(), SyntaxFactory.SingletonList(list.WithLeadingTrivia(member.GetLeadingTrivia())));
    }

    private static SeparatedSyntaxList<T> Append<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode => list.Count == 0
        ? list.Add(item)
        : SyntaxFactory.SeparatedList<T>(list.GetWithSeparators().Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space)).Add(item));

    private static SyntaxTriviaList IndentationOf(SyntaxNode node) =>
        node.GetLeadingTrivia() is { Count: > 0 } trivia && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(trivia[trivia.Count - 1]) : SyntaxTriviaList.Empty;

    private static bool EndsLine(AttributeListSyntax list) => list.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
}
