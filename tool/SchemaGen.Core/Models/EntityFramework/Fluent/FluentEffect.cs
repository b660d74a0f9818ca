namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What a call of the fluent API means to the schema.</summary>
internal enum FluentEffect
{
    /// <summary>It is read.</summary>
    Read,

    /// <summary>It changes nothing of the schema.</summary>
    None,

    /// <summary>It is told, and the schema is read without it.</summary>
    Warned,

    /// <summary>It is told, and nothing is made until it is gone.</summary>
    Refused,
}
