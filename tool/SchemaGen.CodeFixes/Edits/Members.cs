using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>What can have attributes of ours, in one way for properties, positional parameters of records, fields, types and members of enumerations.</summary>
internal static class Members
{
    /// <summary>The member that a place is in; null where it is in none.</summary>
    public static SyntaxNode? At(SyntaxNode root, TextSpan place) => root.FindToken(place.Start).Parent?.AncestorsAndSelf().FirstOrDefault(n =>
        n is PropertyDeclarationSyntax or FieldDeclarationSyntax or EnumMemberDeclarationSyntax or BaseTypeDeclarationSyntax || IsPositional(n));

    /// <summary>The attribute that a place is in; null where it is in none.</summary>
    public static AttributeSyntax? AttributeAt(SyntaxNode root, TextSpan place) => root.FindToken(place.Start).Parent?.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>Whether the node is a parameter that makes a property.</summary>
    public static bool IsPositional(SyntaxNode node) => node is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax };

    /// <summary>Whether the member is a property.</summary>
    public static bool IsProperty(SyntaxNode member) => member is PropertyDeclarationSyntax || IsPositional(member);

    /// <summary>The name.</summary>
    public static string NameOf(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        EnumMemberDeclarationSyntax value => value.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => string.Empty,
    };

    /// <summary>The type of a property or a field; null for what has none.</summary>
    public static TypeSyntax? TypeOf(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        FieldDeclarationSyntax field => field.Declaration.Type,
        _ => null,
    };

    /// <summary>The lists of attributes.</summary>
    public static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode member) => member switch
    {
        MemberDeclarationSyntax declaration => declaration.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    /// <summary>The member with other lists of attributes.</summary>
    public static SyntaxNode WithLists(SyntaxNode member, SyntaxList<AttributeListSyntax> lists) => member switch
    {
        MemberDeclarationSyntax declaration => declaration.WithAttributeLists(lists),
        ParameterSyntax parameter => parameter.WithAttributeLists(lists),
        _ => member,
    };
}
