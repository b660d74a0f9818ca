namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Where reading goes on after a statement.</summary>
internal enum Flow
{
    /// <summary>With the statement after it.</summary>
    Next,

    /// <summary>With the next element of the loop.</summary>
    Continue,

    /// <summary>After the loop.</summary>
    Break,

    /// <summary>After the call of the method.</summary>
    Return,
}
