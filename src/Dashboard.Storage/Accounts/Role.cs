namespace Dashboard.Storage.Accounts;

/// <summary>What an account is for. Duties are kept apart: who manages accounts neither enters nor approves figures.</summary>
public enum Role
{
    /// <summary>查看: looks.</summary>
    Viewer,

    /// <summary>填报: enters figures of its districts and those below.</summary>
    Clerk,

    /// <summary>审核: enters figures likewise, and approves or returns those of others.</summary>
    Reviewer,

    /// <summary>管理: manages accounts, catalogue, rules and plans.</summary>
    Administrator,
}

/// <summary>What can be done that not everyone may do.</summary>
public enum Act
{
    /// <summary>Enter a figure, or propose a change of one.</summary>
    Enter,

    /// <summary>Take back or correct what one entered, before it is decided.</summary>
    Withdraw,

    /// <summary>Approve, return, or choose between sources.</summary>
    Decide,

    /// <summary>Write down what must be known of an indicator from a day on.</summary>
    Remark,

    /// <summary>Manage accounts, catalogue, rules and plans, and read the audit log.</summary>
    Administer,
}
