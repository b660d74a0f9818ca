namespace SchemaGen.Core.Diffing;

/// <summary>What happens to an object.</summary>
public enum ChangeAction
{
    /// <summary>It is made.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Alter,

    /// <summary>It is dropped and made anew.</summary>
    Replace,

    /// <summary>It gets another name and is the same otherwise.</summary>
    Rename,

    /// <summary>It is dropped.</summary>
    Drop,
}
