namespace Dashboard.Figures;

/// <summary>The languages in which the product words periods and quantities. Chinese comes first everywhere.</summary>
public enum Language
{
    /// <summary>简体中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
